package scot.trsws.programme.report.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts the agenda of the next meeting from what is left over: what is open, unanswered, promised and missing. */
record AgendaWriter(Period period, Collection<KnownMeeting> meetings, List<Entry> entries) {

    List<AgendaDraft> draft() {
        var items = new ArrayList<AgendaDraft>();
        items.add(new AgendaDraft("Welcome and apologies", null, List.of()));
        previousNote().ifPresent(items::add);
        carriedOver().ifPresent(items::add);
        leftOver(Section.REFLECTION, "Reflections to answer", "was not answered", "were not answered").ifPresent(items::add);
        items.add(updates());
        leftOver(Section.PROMISE, "Promises to settle", "was neither kept nor made an action", "were neither kept nor made actions").ifPresent(items::add);
        items.add(new AgendaDraft("Any other business", null, List.of()));
        items.add(next());
        return items;
    }

    /** The last of the notes that were not approved, and with it those before it. */
    private Optional<AgendaDraft> previousNote() {
        var notes = only(Section.UNAPPROVED).sorted(Comparator.comparing(Entry::on)).toList();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        var days = notes.stream().map(note -> Words.day(note.on())).toList();
        var before = days.subList(0, days.size() - 1);
        return Optional.of(new AgendaDraft("Approval of the note of the meeting of " + days.get(before.size()), before.isEmpty() ? "Its approval is not on record."
                : "Its approval is not on record, nor is that of the " + (before.size() == 1 ? "note" : "notes") + " of " + Words.list(before) + ".", references(notes.stream())));
    }

    private Optional<AgendaDraft> carriedOver() {
        var open = only(Section.OPEN).sorted(Comparator.comparing(Entry::to, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Entry::id)).toList();
        var overdue = open.stream().filter(action -> action.overdue() != null && action.overdue() > 0).count();
        return open.isEmpty() ? Optional.empty() : Optional.of(new AgendaDraft("Actions carried over",
                Words.count(open.size(), "is open", "are open") + ", " + overdue + " of them overdue.", references(open.stream())));
    }

    private Optional<AgendaDraft> leftOver(Section section, String title, String one, String many) {
        var left = only(section).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new AgendaDraft(title,
                Words.count(left.size(), one, many) + "; the oldest is of " + Words.day(left.get(0).from()) + ".", references(left.stream())));
    }

    private AgendaDraft updates() {
        var silent = only(Section.SILENT).toList();
        return new AgendaDraft("Updates from partners", silent.isEmpty() ? null
                : silent.stream().map(AgendaWriter::unheard).collect(Collectors.joining(", ", "Nothing was heard ", ".")), references(silent.stream()));
    }

    private static String unheard(Entry silent) {
        return "from " + Words.name(silent) + (silent.on() == null ? " at all" : " since " + Words.day(silent.on()));
    }

    private AgendaDraft next() {
        var planned = meetings.stream().filter(meeting -> !meeting.isCancelled() && period.endsBefore(meeting.on())).min(Comparator.comparing(KnownMeeting::on));
        return new AgendaDraft("Next meeting", planned.map(meeting -> "It is on " + Words.day(meeting.on()) + ".").orElse("No day is on record."),
                planned.map(meeting -> List.of(new AgendaDraft.Reference("meetings", meeting.id()))).orElse(List.of()));
    }

    private Stream<Entry> only(Section section) {
        return entries.stream().filter(entry -> entry.section() == section);
    }

    private static List<AgendaDraft.Reference> references(Stream<Entry> entries) {
        return entries.map(entry -> new AgendaDraft.Reference(entry.noun(), entry.id())).toList();
    }
}
