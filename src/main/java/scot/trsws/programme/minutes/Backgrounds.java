package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.meeting.GroupRole;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.lint.Background;

/** What the records tell that the note of a meeting stands beside. */
@ApplicationScoped
class Backgrounds {

    private static final String MEMBERS = """
            select m.partner
            from governance_group_members m
            where m.governance_group = :group and m.role in (:expected)
              and (m."from" is null or m."from" <= :on) and (m."to" is null or m."to" >= :on)
            order by m.position""";

    private static final String MEETINGS = """
            select m.id, m.number, m."on", m.status = 'CANCELLED' from meeting m where m."group" = :group order by m."on" """;

    @Inject
    EntityManager entities;

    @Inject
    MeetingRepository meetings;

    Background of(Note note, Register register) {
        var today = meetings.today();
        var group = note.group() == null ? null : note.group().id();
        return group == null ? new Background(today, register, List.of(), List.of())
                : new Background(today, register, members(group, note.on() == null ? today : note.on()), meetings(group));
    }

    @SuppressWarnings("unchecked")
    private List<String> members(String group, LocalDate on) {
        return entities.createNativeQuery(MEMBERS).setParameter("group", group).setParameter("on", on)
                .setParameter("expected", GroupRole.expectedToReport()).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Background.OnRecord> meetings(String group) {
        List<Object[]> rows = entities.createNativeQuery(MEETINGS).setParameter("group", group).getResultList();
        return rows.stream().map(row -> new Background.OnRecord((String) row[0], (Integer) row[1], (LocalDate) row[2], (Boolean) row[3])).toList();
    }
}
