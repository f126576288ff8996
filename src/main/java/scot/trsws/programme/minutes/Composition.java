package scot.trsws.programme.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import scot.trsws.programme.meeting.Attendance;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.update.ReflectionView;
import scot.trsws.programme.update.Update;

/** Composes the note of a meeting of what is recorded, as far as whoever asks may know of it. */
@ApplicationScoped
public class Composition {

    @Inject
    Records records;

    public Note of(String meeting) {
        return note(records.of(meeting, LockModeType.NONE));
    }

    /** For a revision: until the transaction ends, the records that it tells of say what it says. */
    Note locked(String meeting) {
        return note(records.of(meeting, LockModeType.PESSIMISTIC_READ));
    }

    static Note note(Material material) {
        var meeting = material.meeting();
        return new Note(null, group(material), meeting.number(), meeting.on(), meeting.mode(), meeting.purpose(),
                meeting.attendance().stream().map(each -> attendee(each, material.names())).toList(), meeting.apologies(),
                items(material), material.nextOn() == null ? null : new NextMeeting(material.nextOn(), null, List.of()));
    }

    private static Named group(Material material) {
        return new Named(DatedNames.on(material.meeting().on(), material.group().name(), material.group().otherNames()), material.group().id());
    }

    private static Attendee attendee(Attendance attendance, DatedNames names) {
        return new Attendee(names.partner(attendance.partner()), attendance.category(), attendance.presence(), attendance.role(), List.of());
    }

    private static List<Item> items(Material material) {
        var noted = new Noted(material.names());
        var agenda = new OpenAgenda(material.meeting().agenda().stream()
                .map(item -> OpenItem.of(item, material.names().partner(item.lead()), material.approvals().get(item.approves()))).toList());
        updates(material, noted, agenda);
        reflections(material, noted, agenda);
        material.decisions().forEach(each -> agenda.about(Topic.DECISIONS).decisions.add(noted.decision(each)));
        material.actions().forEach(each -> agenda.about(Topic.ACTIONS).actions.add(noted.action(each)));
        material.earlierActions().forEach(each -> agenda.about(Topic.EARLIER_ACTIONS).carriedOver.add(noted.carriedOver(each)));
        return agenda.items();
    }

    /** Each under the item that its partner leads, else among those of the partners. */
    private static void updates(Material material, Noted noted, OpenAgenda agenda) {
        var reflections = material.reflections().stream().filter(each -> each.update() != null).collect(groupingBy(ReflectionView::update));
        material.updates().forEach(each -> agenda.first(item -> item.isLedBy(each.partner())).orElseGet(() -> agenda.about(Topic.UPDATES))
                .updates.add(noted.update(each, reflections.getOrDefault(each.id(), List.of()))));
    }

    /** Those that stand under no update: each under the item that it was raised on, else among the reflections. */
    private static void reflections(Material material, Noted noted, OpenAgenda agenda) {
        var reported = material.updates().stream().map(Update.View::id).collect(toSet());
        material.reflections().stream().filter(each -> !reported.contains(each.update()))
                .forEach(each -> agenda.first(item -> Objects.equals(item.heading, each.agendaItem())).orElseGet(() -> agenda.about(Topic.REFLECTIONS))
                        .reflections.add(noted.reflection(each)));
    }
}
