package scot.trsws.programme.report.briefing;

import static scot.trsws.programme.report.briefing.Markdown.plain;

import java.time.LocalDate;
import scot.trsws.programme.store.Visibility;

/** The entries of a pack, each as a line of its document. */
final class Lines {

    private Lines() {}

    static String opened(Entry entry) {
        return "Opened " + Words.day(entry.on()) + ": " + title(entry) + due(entry.to()) + ".";
    }

    static String closed(Entry entry) {
        return (entry.status().equals("DONE") ? "Done " : "Cancelled ") + Words.day(entry.on()) + ": " + title(entry) + "." + sentence(entry.detail());
    }

    static String slipped(Entry entry) {
        return "Slipped from " + Words.day(entry.from()) + " to " + Words.day(entry.to()) + " (" + Words.count(entry.days(), "day", "days") + "): " + title(entry) + ".";
    }

    static String open(Entry entry) {
        return "Open for " + Words.count(entry.days(), "day", "days") + ": " + title(entry) + due(entry.to()) + overdue(entry) + ".";
    }

    static String update(Entry entry) {
        return Words.day(entry.on()) + ", " + partner(entry) + ", to `" + entry.meeting() + "`: " + title(entry);
    }

    static String silent(Entry entry) {
        var last = entry.on() == null ? ": never reported" : ": last reported to `" + entry.meeting() + "`, " + Words.count(entry.days(), "day", "days") + " ago";
        var apologies = entry.apologies() == 0 ? "" : ", " + Words.count(entry.apologies(), "with apologies", "with apologies");
        return partner(entry) + last + "; " + Words.count(entry.meetings(), "meeting", "meetings") + " without an update" + apologies + ".";
    }

    static String decision(Entry entry) {
        return Words.day(entry.on()) + ": " + title(entry) + (entry.detail() == null ? "" : ". On condition: " + plain(entry.detail()));
    }

    static String promise(Entry entry) {
        return partner(entry) + ", " + Words.day(entry.from()) + " (" + Words.count(entry.days(), "day", "days") + " ago): " + title(entry) + due(entry.to()) + overdue(entry)
                + (entry.detail() == null ? "" : ". When: " + plain(entry.detail()));
    }

    static String reflection(Entry entry) {
        return partner(entry) + ", " + Words.day(entry.from()) + " (" + Words.count(entry.days(), "day", "days") + " ago): " + title(entry);
    }

    static String output(Entry entry) {
        return (entry.on() == null ? "" : Words.day(entry.on()) + ": ") + title(entry) + (entry.partner() == null ? "" : ", " + partner(entry));
    }

    static String unapproved(Entry entry) {
        return Words.day(entry.on()) + " (`" + entry.id() + "`)";
    }

    static String missing(Entry entry) {
        return entry.title() + (entry.from() == null ? "" : ", after " + Words.day(entry.from())) + ", before " + Words.day(entry.to());
    }

    /** The words of the thing, then its id, and a warning where not everybody may read it. */
    private static String title(Entry entry) {
        return (entry.title() == null ? "" : plain(entry.title()) + " ") + "(`" + entry.id() + "`" + (entry.visibility() == Visibility.INTERNAL ? ", internal" : "") + ")";
    }

    private static String partner(Entry entry) {
        return entry.partner() == null ? "Somebody" : plain(Words.name(entry));
    }

    private static String due(LocalDate day) {
        return day == null ? "" : ", due " + Words.day(day);
    }

    private static String overdue(Entry entry) {
        return entry.overdue() == null || entry.overdue() == 0 ? "" : ", overdue by " + Words.count(entry.overdue(), "day", "days");
    }

    private static String sentence(String words) {
        return words == null ? "" : " " + plain(words);
    }
}
