package scot.trsws.programme.report.briefing;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Document;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tabular;

/** What a group needs before it meets: what happened since it last did, what is left over, and a draft agenda. */
@Schema(name = "Briefing")
public record Briefing(
        @NotNull String group,
        @Schema(description = "The name of the group as it was known then.") @NotNull String name,
        @NotNull Anchor since,
        @NotNull Anchor until,
        @Schema(description = "The day, or the instant, whose knowledge is told. With the same days asked for again, the pack is the same.", examples = "2024-04-29")
        @NotNull String asOf,
        @Schema(description = "What to know of the pack as a whole.") @NotNull List<String> remarks,
        @Schema(description = "What happened to the actions: those that the meetings of the group agreed, and those that no meeting did and a member owns.")
        @NotNull List<PriorityShare> priorities,
        @Schema(description = "The updates that came in the period, by their days.") @NotNull List<Entry> updates,
        @Schema(description = "The members that reported neither to the last meetings nor since; observers and the secretariat are not expected to.") @NotNull List<Entry> silent,
        @Schema(description = "What the meetings of the period decided, and what was superseded since.") @NotNull List<Entry> decisions,
        @Schema(description = "The promises open at the end of the period, the oldest first.") @NotNull List<Entry> promises,
        @Schema(description = "The reflections unanswered at the end of the period, the oldest first.") @NotNull List<Entry> reflections,
        @Schema(description = "What was held, or told, in the period.") @NotNull List<Entry> events,
        @Schema(description = "What was published, or told, in the period.") @NotNull List<Entry> publications,
        @Schema(description = "The meetings held before the last day whose minutes were not APPROVED or PUBLISHED by then.") @NotNull List<Entry> unapproved,
        @Schema(description = "The numbers below the highest of the group that no meeting on record has, in runs from the first to the last.") @NotNull List<Entry> missing,
        @NotNull List<AgendaDraft> agenda) implements Document, Tabular {

    @Override
    public String text(MediaType type) {
        return BriefingDocument.of(this);
    }

    @Override
    public Page<Entry> table() {
        return Page.of(Entry.class, Stream.of(head(), priorities.stream().flatMap(PriorityShare::entries),
                Stream.of(updates, silent, decisions, promises, reflections, events, publications, unapproved, missing).flatMap(List::stream),
                agenda.stream().map(item -> bare(Section.AGENDA, item.title()).stands(null, item.why()).named(Labels.NONE))).flatMap(rows -> rows).toList());
    }

    private Stream<Entry> head() {
        return Stream.concat(Stream.of(Entry.of(Section.PERIOD, "groups", group, name).between(since.on(), until.on()).stands(null, "as of " + asOf).named(Labels.NONE)),
                remarks.stream().map(remark -> bare(Section.REMARK, remark).named(Labels.NONE)));
    }

    private static Entry.Builder bare(Section section, String title) {
        return Entry.of(section, null, null, title);
    }
}
