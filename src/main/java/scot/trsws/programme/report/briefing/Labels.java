package scot.trsws.programme.report.briefing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names that partners and priorities had then, and the places of the priorities in their plans. */
record Labels(Map<String, KnownLabel> partners, Map<String, KnownLabel> priorities) {

    static final Labels NONE = new Labels(Map.of(), Map.of());

    String partner(String id) {
        return title(partners, id);
    }

    /** Their names, or their ids where none was known. */
    List<String> partners(List<String> ids) {
        return ids.stream().map(id -> Objects.requireNonNullElse(partner(id), id)).toList();
    }

    String priority(String id) {
        return title(priorities, id);
    }

    /** Sorts priorities as their plan does. */
    String place(String priority) {
        var label = priorities.get(priority);
        return label == null ? priority : label.place() + " " + priority;
    }

    private static String title(Map<String, KnownLabel> labels, String id) {
        return id == null || !labels.containsKey(id) ? null : labels.get(id).title();
    }
}
