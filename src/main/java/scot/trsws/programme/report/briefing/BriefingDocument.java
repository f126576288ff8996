package scot.trsws.programme.report.briefing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import scot.trsws.programme.note.writing.Line;
import scot.trsws.programme.note.writing.MarkdownDocument;

/** Writes a pack as a document to print or to paste. */
final class BriefingDocument {

    private final MarkdownDocument document = new MarkdownDocument();

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
        document.heading(1, Line.of("Meeting pack: " + pack.name()));
        document.paragraph(Lines.period(pack));
        pack.remarks().forEach(remark -> document.paragraph(Line.of(remark)));
    }

    private void agenda(List<AgendaDraft> agenda) {
        document.heading(2, Line.of("Draft agenda"));
        document.numbers(agenda.stream().map(item -> Line.of(item.title() + (item.why() == null ? "" : ". " + item.why()))).toList());
    }

    private void priority(PriorityShare share) {
        document.heading(2, share.priority() == null ? Line.of("Actions of no priority") : Lines.named("Actions of priority: ", share.title(), share.priority()));
        share.partners().forEach(partner -> {
            document.heading(3, partner.partner() == null ? Line.of("Owned by nobody") : Lines.named("", partner.name(), partner.partner()));
            document.bullets(Stream.of(lines(partner.opened(), Lines::opened), lines(partner.closed(), Lines::closed), lines(partner.slipped(), Lines::slipped),
                    lines(partner.open(), Lines::open)).flatMap(List::stream).toList());
        });
    }

    /** That there is nothing is said: who reads it need not wonder. */
    private void section(String title, List<Entry> entries, Function<Entry, Line> line) {
        document.heading(2, Line.of(title));
        if (entries.isEmpty()) {
            document.paragraph(Line.of("None."));
        } else {
            document.bullets(lines(entries, line));
        }
    }

    private static List<Line> lines(List<Entry> entries, Function<Entry, Line> line) {
        return entries.stream().map(line).toList();
    }
}
