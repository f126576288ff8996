package scot.trsws.programme.report.briefing;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to the actions of a priority, partner by partner. */
@Schema(name = "BriefingPriority")
public record PriorityShare(
        @Schema(description = "Null for what belongs to no priority.") String priority,
        @Schema(description = "Its title as it was known then.") String title,
        @NotNull List<PartnerShare> partners) {

    /** Sorted behind every id and every place, as what has none. */
    private static final String NONE = "\uFFFF";

    /** In the order of the plan, and in each the partners by their ids; what has no priority or no partner comes last. */
    static List<PriorityShare> of(List<Entry> actions, Labels labels) {
        return shares(actions, entry -> entry.priority() == null ? null : labels.place(entry.priority()), PriorityShare::of);
    }

    private static PriorityShare of(List<Entry> actions) {
        return new PriorityShare(actions.get(0).priority(), actions.get(0).priorityTitle(), shares(actions, Entry::partner, PartnerShare::of));
    }

    private static <S> List<S> shares(List<Entry> entries, Function<Entry, String> by, Function<List<Entry>, S> share) {
        var parts = new TreeMap<String, List<Entry>>();
        entries.forEach(entry -> parts.computeIfAbsent(Objects.requireNonNullElse(by.apply(entry), NONE), part -> new ArrayList<>()).add(entry));
        return parts.values().stream().map(share).toList();
    }

    Stream<Entry> entries() {
        return partners.stream().flatMap(PartnerShare::entries);
    }
}
