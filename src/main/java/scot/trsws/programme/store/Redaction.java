package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text out of a noun, its history and the answers that are kept of it. The database knows how; see its migration. */
@ApplicationScoped
public class Redaction {

    /** What stands where it was. */
    public static final String MARK = "[redacted]";

    /** A value that holds the text: in the noun, its history or a kept answer; an id, a reference or one of a closed set stays. */
    public record Place(String part, String pointer, boolean redactable) {

        boolean isPresent() {
            return part.equals("NOUN");
        }
    }

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    // Where a noun's own row holds a count, its columns have the field's name before theirs: see CountColumns.
    private static final Pattern COUNTED = Pattern.compile("^(/[a-z_]+)_given$");

    @Inject
    EntityManager entities;

    /** Where the text stands. The noun stays as it is until this transaction ends. */
    @SuppressWarnings("unchecked")
    public List<Place> places(String noun, String id, String text) {
        List<Object[]> rows = entities.createNativeQuery("""
                select part, '/' || array_to_string(path, '/'), prose from found_of(:noun, :id, :text)""")
                .setParameter("noun", noun).setParameter("id", id).setParameter("text", text).getResultList();
        return rows.stream().map(row -> new Place((String) row[0], pointer((String) row[1]), (Boolean) row[2])).toList();
    }

    /** As the API names what the database calls by the words of its columns. */
    private static String pointer(String columns) {
        var field = COUNTED.matcher(columns).replaceFirst("$1/given");
        return NEXT_WORD.matcher(field).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** The history comes first: what the noun was last is what the change of it is told apart from. */
    public void redact(String noun, String id, String text, List<Place> places) {
        call("redact_history", noun, id, text);
        if (places.stream().anyMatch(Place::isPresent)) {
            call("redact_noun", noun, id, text);
        }
        call("redact_answers", noun, id, text);
    }

    private void call(String function, String noun, String id, String text) {
        entities.createNativeQuery("select cast(" + function + "(:noun, :id, :text) as text)")
                .setParameter("noun", noun).setParameter("id", id).setParameter("text", text).getResultList();
    }
}
