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

/** What looks wrong in minutes, each with its line. */
final class Warnings {

    private final Set<Finding> found = new LinkedHashSet<>();
    private final Map<String, Optional<String>> closest = new HashMap<>();
    private final Names names;

    Warnings(Names names) {
        this.names = names;
    }

    void add(Warning warning, Integer line, String detail) {
        found.add(new Finding(warning.name(), warning.severity(), line, null, detail));
    }

    /** Tells of a name that the register does not know, and suggests the one that is most like it. */
    Named known(Named named, int line) {
        if (named != null && named.id() == null) {
            add(Warning.UNKNOWN_NAME, line, "No partner on record is called \"" + named.name() + "\"."
                    + closest.computeIfAbsent(named.name(), names::closest).map(close -> " Perhaps " + close + " is meant.").orElse(""));
        }
        return named;
    }

    Named unknownGroup(String name, int line) {
        add(Warning.UNKNOWN_NAME, line, "No group on record is called \"" + name + "\".");
        return Named.unknown(name);
    }

    List<Finding> all() {
        return found.stream().sorted(Comparator.comparing(Finding::line, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
