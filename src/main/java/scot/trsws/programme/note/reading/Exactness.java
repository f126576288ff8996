package scot.trsws.programme.note.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.store.Count;

/** How exact a number is said to be, by the words before or after it; around 300 and nearly 300 are taken as within a tenth. */
enum Exactness {
    AT_LEAST("at least|(?:a )?minimum of|upwards of|no (?:fewer|less) than|not (?:fewer|less) than|≥", "\\+| plus| or more| and more"),
    AT_MOST("up to|(?:a )?maximum of|no more than|not more than|at most|≤", " or (?:fewer|less)"),
    NEARLY("nearly|almost|just under|close to|just short of", null),
    MORE("(?:(?:well|just|slightly|far) )?(?:over|more than|above|in excess of)|>", null),
    FEWER("fewer than|less than|under|below|<", null),
    ABOUT("around|approximately|approx\\.?|about|circa|c\\.|roughly|some|in the region of|~", " or so| or thereabouts"),
    BETWEEN("between", null),
    EXACT(null, null);

    private final Pattern before;
    private final Pattern after;

    Exactness(String before, String after) {
        this.before = before == null ? null : Pattern.compile(before, Pattern.CASE_INSENSITIVE);
        this.after = after == null ? null : Pattern.compile(after, Pattern.CASE_INSENSITIVE);
    }

    static String before() {
        return joined(Arrays.stream(values()).map(each -> each.before));
    }

    static String after() {
        return joined(Arrays.stream(values()).map(each -> each.after));
    }

    private static String joined(Stream<Pattern> patterns) {
        return patterns.filter(pattern -> pattern != null).map(Pattern::pattern).collect(Collectors.joining("|"));
    }

    /** What the words before and after a number say of it; both may be null. */
    static Exactness of(String before, String after) {
        return Arrays.stream(values()).filter(each -> is(each.before, before) || is(each.after, after)).findFirst().orElse(EXACT);
    }

    private static boolean is(Pattern pattern, String words) {
        return pattern != null && words != null && pattern.matcher(words).matches();
    }

    Count count(long number, String given) {
        return switch (this) {
            case AT_LEAST -> new Count(number, null, given);
            case AT_MOST -> new Count(0L, number, given);
            case NEARLY -> new Count(number - number / 10, Math.max(0, number - 1), given);
            case MORE -> new Count(number + 1, null, given);
            case FEWER -> new Count(0L, Math.max(0, number - 1), given);
            case ABOUT -> new Count(number - number / 10, number + number / 10, given);
            case BETWEEN, EXACT -> new Count(number, number, given);
        };
    }
}
