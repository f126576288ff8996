package scot.trsws.programme.access.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.trsws.programme.http.Caller;
import scot.trsws.programme.http.Deed;
import scot.trsws.programme.http.Sight;

/** Keeps a flood of refusals from filling the disk: of each source so many a minute are kept one by one, of the others their number. */
class Flood {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** More than these share one window: a memory that grows with its attackers would be another flood. */
    private static final int SOURCES = 1_000;
    private static final String ANY_OTHER = "";
    private static final Caller OTHERS = new Caller("others", Sight.PUBLISHED, Set.of(), false);

    /** The refusals of one source within a minute, by the first that is not kept itself. */
    private static final class Window {

        private final Instant end;
        private Deed first;
        private long seen;

        Window(Instant end) {
            this.end = end;
        }
    }

    private final int singles;
    private final Map<String, Window> windows = new HashMap<>();
    private final List<Entry> summaries = new ArrayList<>();

    Flood(int singles) {
        this.singles = singles;
    }

    /** Whether this refusal is to be kept by itself. */
    synchronized boolean admits(Deed deed, Instant now) {
        var source = source(deed);
        if (windows.containsKey(source) && windows.get(source).end.isBefore(now)) {
            close(source);
        }
        var window = windows.computeIfAbsent(source, any -> new Window(now.plus(WINDOW)));
        window.seen++;
        if (window.seen == singles + 1) {
            window.first = source.equals(ANY_OTHER) ? ofOthers(deed) : deed;
        }
        return window.seen <= singles;
    }

    /** What is to be said of the windows that have ended by now; each once. */
    synchronized List<Entry> ended(Instant now) {
        windows.entrySet().stream().filter(window -> window.getValue().end.isBefore(now)).map(Map.Entry::getKey).toList().forEach(this::close);
        var told = List.copyOf(summaries);
        summaries.clear();
        return told;
    }

    private void close(String source) {
        var window = windows.remove(source);
        if (window.first != null) {
            summaries.add(new Entry(window.end, window.first, window.seen - singles));
        }
    }

    /** Whoever is first of many must not be blamed for all. */
    private static Deed ofOthers(Deed deed) {
        return new Deed(deed.kind(), null, null, OTHERS, null, deed.method(), deed.path(), deed.status(), deed.code(), false);
    }

    private String source(Deed deed) {
        var source = deed.caller().equals(Caller.NOBODY) ? "from " + deed.address() : "by " + deed.caller().name();
        return windows.containsKey(source) || windows.size() < SOURCES ? source : ANY_OTHER;
    }
}
