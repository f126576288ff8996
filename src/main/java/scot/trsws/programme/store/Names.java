package scot.trsws.programme.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** The wanted constants of an enum, as the text in which a report's SQL takes them. */
public final class Names {

    private Names() {}

    /** Joined by commas; null, which wants all, where none was named. */
    public static String of(Collection<? extends Enum<?>> wanted) {
        return wanted == null || wanted.isEmpty() ? null : wanted.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
