package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Severity;

/** What looks wrong in minutes, each with its line. */
final class Warnings {

    private final List<Finding> found = new ArrayList<>();
    private final Names names;

    Warnings(Names names) {
        this.names = names;
    }

    void add(String code, Severity severity, int line, String detail) {
        var finding = new Finding(code, severity, line, null, detail);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    void warn(String code, int line, String detail) {
        add(code, Severity.WARNING, line, detail);
    }

    /** Tells of a name that the register does not know, and suggests the one that is most like it. */
    Named known(Named named, int line) {
        if (named != null && named.id() == null) {
            warn("UNKNOWN_NAME", line, "No partner on record is called \"" + named.name() + "\"." + names.closest(named.name()).map(close -> " Perhaps " + close + " is meant.").orElse(""));
        }
        return named;
    }

    Named unknownGroup(String name, int line) {
        warn("UNKNOWN_NAME", line, "No group on record is called \"" + name + "\".");
        return Named.unknown(name);
    }

    List<Finding> all() {
        return found.stream().sorted(Comparator.comparing(Finding::line, Comparator.nullsLast(Comparator.naturalOrder()))).filter(Objects::nonNull).toList();
    }
}
