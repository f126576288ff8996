package scot.trsws.programme.note.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Severity;

/** What looks wrong in minutes, each with its line. */
final class Warnings {

    private final Set<Finding> found = new LinkedHashSet<>();
    private final Map<String, Optional<String>> closest = new HashMap<>();
    private final Names names;

    Warnings(Names names) {
        this.names = names;
    }

    void add(String code, Severity severity, Integer line, String detail) {
        found.add(new Finding(code, severity, line, null, detail));
    }

    void warn(String code, Integer line, String detail) {
        add(code, Severity.WARNING, line, detail);
    }

    /** Tells of a name that the register does not know, and suggests the one that is most like it. */
    Named known(Named named, int line) {
        if (named != null && named.id() == null) {
            warn("UNKNOWN_NAME", line, "No partner on record is called \"" + named.name() + "\"."
                    + closest.computeIfAbsent(named.name(), names::closest).map(close -> " Perhaps " + close + " is meant.").orElse(""));
        }
        return named;
    }

    Named unknownGroup(String name, int line) {
        warn("UNKNOWN_NAME", line, "No group on record is called \"" + name + "\".");
        return Named.unknown(name);
    }

    List<Finding> all() {
        return found.stream().sorted(Comparator.comparing(Finding::line, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
