package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import scot.trsws.programme.note.Register;

/** The names by which minutes may call a partner or a group: each statement brings all of its kind. */
@ApplicationScoped
public class Registers {

    private static final String PARTNERS = """
            select p.id, p.name, p.part_of, o.name, o."from", o."to"
            from partner p
            left join partner_other_names o on o.partner = p.id
            order by p.id, o.position""";

    private static final String GROUPS = """
            select g.id, g.name, cast(null as text), o.name, o."from", o."to"
            from governance_group g
            left join governance_group_other_names o on o.governance_group = g.id
            order by g.id, o.position""";

    @Inject
    EntityManager entities;

    public Register all() {
        return new Register(known(PARTNERS), known(GROUPS));
    }

    private List<Register.Known> known(String statement) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(statement).getResultList();
        var byId = new LinkedHashMap<String, List<Object[]>>();
        rows.forEach(row -> byId.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(row));
        return byId.values().stream().map(Registers::one).toList();
    }

    private static Register.Known one(List<Object[]> rows) {
        var first = rows.get(0);
        var otherNames = rows.stream().filter(row -> Objects.nonNull(row[3]))
                .map(row -> new Register.OtherName((String) row[3], (LocalDate) row[4], (LocalDate) row[5])).toList();
        return new Register.Known((String) first[0], (String) first[1], otherNames, (String) first[2]);
    }
}
