package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts a pack together from what was known. */
record Pack(Period period, Holdings holdings) {

    private static final Comparator<Entry> BY_DAY = Comparator.comparing(Entry::on, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(Entry::from, Comparator.nullsLast(Comparator.naturalOrder()));

    Briefing of(String group, KnownGroup known) {
        var actions = named(holdings.actions().stream().flatMap(this::entries), BY_DAY);
        var updates = named(reported().filter(update -> period.holds(cameOn(update))).map(this::entry), BY_DAY);
        var silent = named(new Silence(period, holdings.meetings(), reported().toList()).of(holdings.members()), Comparator.comparing(Entry::partner));
        var promises = named(holdings.promises().stream().filter(promise -> promise.isOpen(period)).map(this::entry), OLDEST_FIRST);
        var reflections = named(holdings.reflections().stream().filter(each -> each.isOpen(period, at(each.meeting()).on()))
                .map(each -> each.entry(period, at(each.meeting()).on())), OLDEST_FIRST);
        var gaps = named(new NoteGaps(group, period, meetings()).entries(), Comparator.comparing(Entry::section));
        var outputs = named(holdings.outputs().stream().filter(each -> each.isOf(period, holdings.meetings())).map(KnownOutput::entry), BY_DAY);
        var decisions = named(holdings.decisions().stream().filter(each -> period.holds(at(each.meeting()).on())).map(each -> each.entry(holdings.meetings())), BY_DAY);
        var remarks = new Remarks(known, period, holdings.meetings()).of(Stream.of(actions, decisions, promises, reflections, outputs).flatMap(List::stream).toList());
        var agenda = new AgendaWriter(period, meetings(), Stream.of(actions, silent, promises, reflections, gaps).flatMap(List::stream).toList()).draft();
        return new Briefing(group, known.name(), period.since(), period.until(), period.asOf().toString(), remarks, PriorityShare.of(actions, holdings.labels()), updates,
                silent, decisions, promises, reflections, only(Section.EVENT, outputs), only(Section.PUBLICATION, outputs), only(Section.UNAPPROVED, gaps),
                only(Section.MISSING, gaps), agenda);
    }

    private Stream<Entry.Builder> entries(KnownAction action) {
        var priority = holdings.priority(action.priority(), action.workstream());
        return action.entries(period, holdings.meetings()).map(entry -> entry.of(priority, action.owner()));
    }

    private Stream<KnownUpdate> reported() {
        return holdings.updates().stream().filter(update -> !period.endsBefore(cameOn(update)));
    }

    private LocalDate cameOn(KnownUpdate update) {
        return update.cameOn(at(update.meeting()));
    }

    private Entry.Builder entry(KnownUpdate update) {
        return update.entry(at(update.meeting())).of(holdings.priority(null, update.workstream()), update.partner());
    }

    private Entry.Builder entry(KnownPromise promise) {
        return promise.entry(period).of(holdings.priority(promise.priority(), promise.workstream()), promise.madeBy());
    }

    private KnownMeeting at(String meeting) {
        return holdings.meetings().get(meeting);
    }

    private Collection<KnownMeeting> meetings() {
        return holdings.meetings().values();
    }

    /** Sorted; what is equal keeps the order that it was read in, which ends in the id. */
    private List<Entry> named(Stream<Entry.Builder> entries, Comparator<Entry> order) {
        return entries.map(entry -> entry.named(holdings.labels())).sorted(order).toList();
    }

    private static List<Entry> only(Section section, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }
}
