package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scot.trsws.programme.http.Sight;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Signature;

/** What of a revision somebody may see: of what it tells of, whatever they see today and might have seen as it was then. */
@ApplicationScoped
class Sieves {

    private static final String VISIBLE = """
            select 'UPDATE', id from partner_update where id = any (string_to_array(:updates, ',')) and was_visible('partner_update', id, :revision)
            union all
            select 'REFLECTION', id from reflection where id = any (string_to_array(:reflections, ',')) and was_visible('reflection', id, :revision)
            union all
            select 'DECISION', id from decision where id = any (string_to_array(:decisions, ',')) and was_visible('decision', id, :revision)
            union all
            select 'ACTION', id from action where id = any (string_to_array(:actions, ',')) and was_visible('action', id, :revision)
            union all
            select 'MEETING', id from meeting where id = any (string_to_array(:meetings, ',')) and was_visible('meeting', id, :revision)
            union all
            select 'MEETING', 'next' from meeting where "group" = :group and "on" = cast(:next as date) and was_visible('meeting', id, :revision)
            union all
            select 'MEETING', 'itself' from meeting where id = :meeting and was_visible('meeting', id, :revision)""";

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
        var parts = Part.of(note);
        var query = entities.createNativeQuery(VISIBLE).setParameter("updates", ids(parts, LeftOut.Kind.UPDATE)).setParameter("reflections", ids(parts, LeftOut.Kind.REFLECTION))
                .setParameter("decisions", ids(parts, LeftOut.Kind.DECISION)).setParameter("actions", ids(parts, LeftOut.Kind.ACTION))
                .setParameter("meetings", ids(parts, LeftOut.Kind.MEETING)).setParameter("group", note.group().id())
                .setParameter("next", note.next() == null ? null : note.next().on()).setParameter("meeting", meeting).setParameter("revision", Revision.id(meeting, revision));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Part(LeftOut.Kind.valueOf((String) row[0]), (String) row[1])).collect(Collectors.toCollection(HashSet::new));
    }

    private static String ids(Set<Part> parts, LeftOut.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).map(Part::id).collect(Collectors.joining(","));
    }
}
