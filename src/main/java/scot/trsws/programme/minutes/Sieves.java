package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scot.trsws.programme.http.Sight;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.store.Signature;

/** What of a note somebody may see, asked of the rows that it tells of, as they are seen today. */
@ApplicationScoped
class Sieves {

    private static final String VISIBLE = """
            select 'UPDATE', id from partner_update where id = any (string_to_array(:updates, ','))
            union all
            select 'REFLECTION', id from reflection where id = any (string_to_array(:reflections, ','))
            union all
            select 'DECISION', id from decision where id = any (string_to_array(:decisions, ','))
            union all
            select 'ACTION', id from action where id = any (string_to_array(:actions, ','))
            union all
            select 'MEETING', id from meeting where id = any (string_to_array(:meetings, ','))
            union all
            select 'MEETING', 'next' from meeting where "group" = :group and "on" = cast(:next as date)""";

    @Inject
    EntityManager entities;

    @Inject
    Signature signature;

    Sifted forTheCaller(Note note) {
        return new Sieve(visible(note)).sift(note);
    }

    Sifted forThePublic(Note note) {
        return new Sieve(signature.seeing(Sight.PUBLISHED, () -> visible(note))).sift(note);
    }

    private Set<Part> visible(Note note) {
        var parts = Part.of(note);
        var query = entities.createNativeQuery(VISIBLE).setParameter("updates", ids(parts, LeftOut.Kind.UPDATE)).setParameter("reflections", ids(parts, LeftOut.Kind.REFLECTION))
                .setParameter("decisions", ids(parts, LeftOut.Kind.DECISION)).setParameter("actions", ids(parts, LeftOut.Kind.ACTION))
                .setParameter("meetings", ids(parts, LeftOut.Kind.MEETING)).setParameter("group", note.group().id())
                .setParameter("next", note.next() == null ? null : note.next().on());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Part(LeftOut.Kind.valueOf((String) row[0]), (String) row[1])).collect(Collectors.toCollection(HashSet::new));
    }

    private static String ids(Set<Part> parts, LeftOut.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).map(Part::id).collect(Collectors.joining(","));
    }
}
