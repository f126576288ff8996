package scot.trsws.programme.report.briefing;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner took on, finished, put off and still has to do of a priority. */
@Schema(name = "BriefingPartner")
public record PartnerShare(
        @Schema(description = "Null for what nobody owns.") String partner,
        @Schema(description = "Its name as it was known then.") String name,
        @Schema(description = "Actions opened in the period.") @NotNull List<Entry> opened,
        @Schema(description = "Actions done or cancelled in the period.") @NotNull List<Entry> closed,
        @Schema(description = "Actions whose due date was put off, or brought forward, in the period.") @NotNull List<Entry> slipped,
        @Schema(description = "Actions open at the end of the period, those longest overdue first.") @NotNull List<Entry> open) {

    private static final Comparator<Entry> OVERDUE_FIRST = Comparator.comparing(Entry::to, Comparator.nullsLast(Comparator.naturalOrder()));

    static PartnerShare of(List<Entry> entries) {
        return new PartnerShare(entries.get(0).partner(), entries.get(0).partnerName(), only(Section.OPENED, entries), only(Section.CLOSED, entries),
                only(Section.SLIPPED, entries), only(Section.OPEN, entries).stream().sorted(OVERDUE_FIRST).toList());
    }

    private static List<Entry> only(Section section, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }

    Stream<Entry> entries() {
        return Stream.of(opened, closed, slipped, open).flatMap(List::stream);
    }
}
