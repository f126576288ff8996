package scot.trsws.programme.report.briefing;

import static scot.trsws.programme.report.briefing.Markdown.plain;

import java.util.List;
import java.util.function.Function;

/** Writes a pack as a document to print or to paste. */
final class BriefingDocument {

    private final Markdown document = new Markdown();

    private BriefingDocument() {}

    static String of(Briefing pack) {
        var writer = new BriefingDocument();
        writer.head(pack);
        writer.agenda(pack.agenda());
        pack.priorities().forEach(writer::priority);
        writer.section("Updates", pack.updates(), Lines::update);
        writer.section("Silent partners", pack.silent(), Lines::silent);
        writer.section("Decisions", pack.decisions(), Lines::decision);
        writer.section("Promises still open", pack.promises(), Lines::promise);
        writer.section("Reflections unanswered", pack.reflections(), Lines::reflection);
        writer.section("Events", pack.events(), Lines::output);
        writer.section("Publications", pack.publications(), Lines::output);
        writer.section("Notes not known to be approved", pack.unapproved(), Lines::unapproved);
        writer.section("Meetings missing in the record", pack.missing(), Lines::missing);
        return writer.document.toString();
    }

    private void head(Briefing pack) {
        document.heading(1, "Meeting pack: " + plain(pack.name()));
        var from = pack.since().on() == null ? "Until " : "From " + at(pack.since()) + " to ";
        document.paragraph(from + at(pack.until()) + ", as it was known at " + pack.asOf() + ".");
        pack.remarks().forEach(remark -> document.paragraph(plain(remark)));
    }

    private static String at(Anchor anchor) {
        return Words.day(anchor.on()) + (anchor.meeting() == null ? "" : " (`" + anchor.meeting() + "`)");
    }

    private void agenda(List<AgendaDraft> agenda) {
        document.heading(2, "Draft agenda");
        for (var item = 0; item < agenda.size(); item++) {
            var why = agenda.get(item).why();
            document.item(item + 1, plain(agenda.get(item).title()) + (why == null ? "" : ". " + plain(why)));
        }
    }

    private void priority(PriorityShare share) {
        document.heading(2, share.priority() == null ? "Actions of no priority" : "Actions of priority: " + named(share.title(), share.priority()));
        share.partners().forEach(partner -> {
            document.heading(3, partner.partner() == null ? "Owned by nobody" : named(partner.name(), partner.partner()));
            partner.opened().forEach(entry -> document.item(Lines.opened(entry)));
            partner.closed().forEach(entry -> document.item(Lines.closed(entry)));
            partner.slipped().forEach(entry -> document.item(Lines.slipped(entry)));
            partner.open().forEach(entry -> document.item(Lines.open(entry)));
        });
    }

    private static String named(String name, String id) {
        return name == null ? "`" + id + "`" : plain(name) + " (`" + id + "`)";
    }

    /** That there is nothing is said: who reads it need not wonder. */
    private void section(String title, List<Entry> entries, Function<Entry, String> line) {
        document.heading(2, title);
        entries.forEach(entry -> document.item(line.apply(entry)));
        if (entries.isEmpty()) {
            document.paragraph("None.");
        }
    }
}
