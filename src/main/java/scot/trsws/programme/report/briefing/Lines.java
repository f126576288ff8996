package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import scot.trsws.programme.note.writing.Line;
import scot.trsws.programme.store.Visibility;

/** What a pack tells, each thing as a line of its document. */
final class Lines {

    private Lines() {}

    static Line period(Briefing pack) {
        var since = pack.since().on() == null ? Line.of("Until ") : at(Line.of("From "), pack.since()).and(" to ");
        return at(since, pack.until()).and(", as it was known at " + pack.asOf() + ".");
    }

    private static Line at(Line line, Anchor anchor) {
        line.and(Words.day(anchor.on()));
        return anchor.meeting() == null ? line : line.and(" (").id(anchor.meeting()).and(")");
    }

    static Line named(String words, String name, String id) {
        return name == null ? Line.of(words).id(id) : Line.of(words + name + " (").id(id).and(")");
    }

    static Line opened(Entry entry) {
        return titled("Opened " + Words.day(entry.on()) + ": ", entry).and(due(entry.to()) + ".");
    }

    static Line closed(Entry entry) {
        return titled((entry.status().equals("DONE") ? "Done " : "Cancelled ") + Words.day(entry.on()) + ": ", entry).and("." + (entry.detail() == null ? "" : " " + entry.detail()));
    }

    static Line slipped(Entry entry) {
        return titled("Slipped from " + Words.day(entry.from()) + " to " + Words.day(entry.to()) + " (" + Words.count(entry.days(), "day", "days") + "): ", entry).and(".");
    }

    static Line open(Entry entry) {
        return titled("Open for " + Words.count(entry.days(), "day", "days") + ": ", entry).and(due(entry.to()) + overdue(entry) + ".");
    }

    static Line update(Entry entry) {
        return titled(Line.of(Words.day(entry.on()) + ", " + partner(entry) + ", to ").id(entry.meeting()).and(": "), entry);
    }

    static Line silent(Entry entry) {
        var last = Line.of(partner(entry));
        if (entry.on() == null) {
            last.and(": never reported");
        } else {
            last.and(": last reported to ").id(entry.meeting()).and(", " + Words.count(entry.days(), "day", "days") + " ago");
        }
        var apologies = entry.apologies() == 0 ? "" : ", " + Words.count(entry.apologies(), "with apologies", "with apologies");
        return last.and("; " + Words.count(entry.meetings(), "meeting", "meetings") + " without an update" + apologies + ".");
    }

    static Line decision(Entry entry) {
        var line = titled(Words.day(entry.on()) + ": ", entry).and(entry.detail() == null ? "" : ". On condition: " + entry.detail());
        return entry.supersededBy() == null ? line : line.and((entry.to() == null ? ". Superseded by " : ". Superseded on " + Words.day(entry.to()) + " by ")).id(entry.supersededBy());
    }

    static Line promise(Entry entry) {
        return reflection(entry).and(due(entry.to()) + overdue(entry) + (entry.detail() == null ? "" : ". When: " + entry.detail()));
    }

    static Line reflection(Entry entry) {
        return titled(partner(entry) + ", " + Words.day(entry.from()) + " (" + Words.count(entry.days(), "day", "days") + " ago): ", entry);
    }

    static Line output(Entry entry) {
        return titled(entry.on() == null ? "" : Words.day(entry.on()) + ": ", entry).and(entry.partner() == null ? "" : ", " + (entry.hosts().isEmpty() ? partner(entry) : Words.list(entry.hostNames())));
    }

    static Line unapproved(Entry entry) {
        return Line.of(Words.day(entry.on()) + " (").id(entry.id()).and(")");
    }

    static Line missing(Entry entry) {
        return Line.of(entry.title() + (entry.from() == null ? "" : ", after " + Words.day(entry.from())) + ", before " + Words.day(entry.to()));
    }

    private static Line titled(String words, Entry entry) {
        return titled(Line.of(words), entry);
    }

    /** The words of the thing, then its id, and a warning where not everybody may read it. */
    private static Line titled(Line line, Entry entry) {
        return line.and((entry.title() == null ? "" : entry.title() + " ") + "(").id(entry.id()).and((entry.visibility() == Visibility.INTERNAL ? ", internal" : "") + ")");
    }

    private static String partner(Entry entry) {
        return entry.partner() == null ? "Somebody" : Words.name(entry);
    }

    private static String due(LocalDate day) {
        return day == null ? "" : ", due " + Words.day(day);
    }

    private static String overdue(Entry entry) {
        return entry.overdue() == null || entry.overdue() == 0 ? "" : ", overdue by " + Words.count(entry.overdue(), "day", "days");
    }
}
