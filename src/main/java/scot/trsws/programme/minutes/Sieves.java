package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.trsws.programme.http.Sight;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Signature;

/** What of a revision somebody may see: of what it tells of, whatever they see today, or saw when it was deleted, and might have seen as it was then. */
@ApplicationScoped
class Sieves {

    private static final String VISIBLE = """
            select p.kind, p.id from unnest(string_to_array(:kinds, ','), string_to_array(:ids, ',')) p (kind, id)
            where was_visible(case p.kind when 'UPDATE' then 'partner_update' else lower(p.kind) end, p.id, :revision)
            union all
            select 'MEETING', 'itself' where was_visible('meeting', :meeting, :revision)
            union all
            select 'MEETING', 'next'
            from (select distinct c.noun_id from change c where c.noun = 'meeting' and c.after ->> 'group' = :group and c.after ->> 'on' = :next) m
            where noted('meeting', m.noun_id, :revision) @> jsonb_build_object('group', :group, 'on', :next) and was_visible('meeting', m.noun_id, :revision)""";

    @Inject
    EntityManager entities;

    @Inject
    Signature signature;

    /** Empty where they may not know what the meeting itself said then. */
    Optional<Sifted> forTheCaller(String meeting, int revision, Note note) {
        return sifted(visible(meeting, revision, note), note);
    }

    /** The same for everybody; amendments may quote what was struck out, so they are not told. */
    Optional<Sifted> forThePublic(String meeting, int revision, Note note) {
        var visible = signature.seeing(Sight.PUBLISHED, () -> visible(meeting, revision, note));
        return sifted(visible, note).map(Sifted::withoutAmendments);
    }

    private static Optional<Sifted> sifted(Set<Part> visible, Note note) {
        return visible.contains(Part.ITSELF) ? Optional.of(new Sieve(visible).sift(note)) : Optional.empty();
    }

    private Set<Part> visible(String meeting, int revision, Note note) {
        var parts = List.copyOf(Part.of(note));
        var query = entities.createNativeQuery(VISIBLE).setParameter("kinds", joined(parts, part -> part.kind().name())).setParameter("ids", joined(parts, Part::id))
                .setParameter("group", note.group().id()).setParameter("next", note.next() == null ? "" : note.next().on().toString())
                .setParameter("meeting", meeting).setParameter("revision", Revision.id(meeting, revision));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Part(LeftOut.Kind.valueOf((String) row[0]), (String) row[1])).collect(Collectors.toCollection(HashSet::new));
    }

    private static String joined(List<Part> parts, Function<Part, String> what) {
        return parts.stream().map(what).collect(Collectors.joining(","));
    }
}
