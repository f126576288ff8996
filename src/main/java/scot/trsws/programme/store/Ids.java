package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import scot.trsws.programme.http.Problem;

/** Readable ids: lower-case words and numbers joined by hyphens. */
@ApplicationScoped
public class Ids {

    public static final int LONGEST = 120;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_STEM = 80;

    @Inject
    EntityManager entities;

    /** Words as an id, empty where no letter or digit is among them. */
    public static String slug(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= LONGEST_STEM ? slug : slug.substring(0, LONGEST_STEM).replaceAll("-[^-]*$", "");
    }

    void check(String id) {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            throw Problem.invalid(Problem.Error.parameter("id",
                    "must be lower-case letters, digits and single hyphens between them, at most " + LONGEST + " characters"));
        }
    }

    /** Makes whoever else creates this id wait until this transaction ends. */
    void reserve(String noun, String id) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:id, 0))) locked")
                .setParameter("id", noun + "/" + id).getResultList();
    }

    /** The stem itself, or the stem and the next free number; a stem ending in a hyphen always takes a number. */
    public String free(String noun, String stem) {
        var base = stem.isEmpty() ? noun.replace('_', '-') + "-" : stem;
        if (!base.endsWith("-")) {
            reserve(noun, base);
            if (!taken(noun, base)) {
                return base;
            }
            base = base + "-";
        }
        String id;
        do {
            id = base + next(noun, base);
        } while (taken(noun, id));
        return id;
    }

    /** Whether the caller may know of a noun with this id, or, where it was deleted, of anything that it was. */
    boolean known(String noun, String id) {
        return entities.createNativeQuery("""
                select case when c.after is not null then is_visible(c.noun, c.after)
                            else exists (select from visible_change v where v.noun = c.noun and v.noun_id = c.noun_id) end
                from change c where c.noun = :noun and c.noun_id = :id order by c.id desc limit 1""", Boolean.class)
                .setParameter("noun", noun).setParameter("id", id).getResultStream().anyMatch(Boolean.TRUE::equals);
    }

    /** Whether there is a noun with this id, which the caller may not know of where they did not find it. */
    boolean stands(String noun, String id) {
        return entities.createNativeQuery("""
                select c.after is not null from change c where c.noun = :noun and c.noun_id = :id order by c.id desc limit 1""", Boolean.class)
                .setParameter("noun", noun).setParameter("id", id).getResultStream().anyMatch(Boolean.TRUE::equals);
    }

    public boolean taken(String noun, String id) {
        return !entities.createNativeQuery("select 1 from change where noun = :noun and noun_id = :id limit 1")
                .setParameter("noun", noun).setParameter("id", id).getResultList().isEmpty();
    }

    private long next(String noun, String stem) {
        return ((Number) entities.createNativeQuery("""
                insert into id_series as series (noun, stem, last) values (:noun, :stem, 1)
                on conflict (noun, stem) do update set last = series.last + 1
                returning last""").setParameter("noun", noun).setParameter("stem", stem).getSingleResult()).longValue();
    }
}
