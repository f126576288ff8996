package scot.trsws.programme.note.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a text says by when something is to be done, and nothing else. */
final class Time {

    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[–—-]+|[\\s)\\].,;]+$");
    private static final Pattern OPEN = Pattern.compile("(?i)tbc|to be confirmed|ongoing|asap|as soon as possible|immediately|immediate");
    private static final Pattern BEGINS = Pattern.compile("(?i)(?:to be |no )?(?:\\d|(?:by|before|at|in|for|during|ahead|due|deadline"
            + "|when|later|end|start|beginning|middle|the|next|following|this|as|asap|tbc|confirmed"
            + "|done|completed|ongoing|immediate(?:ly)?|shortly|target|timescale|timeframe|spring|summer|autumn|winter|easter|christmas"
                    + "|new)\\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b"
            + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b)");
    private static final int LONGEST = 80;

    private Time() {}

    static Optional<Due> only(String text, Dates dates) {
        var bare = AROUND.matcher(text).replaceAll("");
        if (bare.length() > LONGEST || !BEGINS.matcher(bare).lookingAt()) {
            return Optional.empty();
        }
        var due = Due.in(bare, dates);
        if (due.rest().isBlank() || due.text() != null && isWhole(due.text(), bare)) {
            return Optional.of(due);
        }
        return day(bare, dates).or(() -> term(bare, dates));
    }

    private static Optional<Due> day(String bare, Dates dates) {
        return dates.first(bare).filter(day -> day.start() == 0 && day.end() == bare.length()).map(day -> new Due(day.on(), null, ""));
    }

    /** A term may stand without the word by. */
    private static Optional<Due> term(String bare, Dates dates) {
        var led = "by " + bare;
        var told = OPEN.matcher(bare).matches() || isWhole(String.valueOf(Due.in(led, dates).text()), led);
        return told ? Optional.of(new Due(null, bare, "")) : Optional.empty();
    }

    private static boolean isWhole(String term, String text) {
        return Words.plain(term).equals(Words.plain(text));
    }
}
