package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.trsws.programme.store.Count;

/**
 * The counts that a text gives, and how exact each is: over 200 is at least 201, up to 50 is none to 50; around 300, nearly 300 are taken as within a tenth.
 * Years, days, money, percentages, times and numbers of things that are no result are no counts.
 */
final class Counts {

    /** A count, and what is counted. */
    record Counted(Count count, String noun, String measure) {}

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d{1,7}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
            + "|seventy|eighty|ninety|(?:a |one )?hundred";
    private static final Pattern FORM = Pattern.compile("(?<![\\w£$€.,/:-])(?:(?<how>over|more than|above|in excess of|at least|a minimum of|upwards of|around|approximately|approx\\.?|about|circa|c\\.|roughly|nearly|almost|just under|up to"
            + "|a maximum of|fewer than|less than|under|between)\\s+)?(?<first>" + NUMBER + ")(?<plus>\\+)?(?:\\s?(?:and|to|-|–)\\s?(?<second>" + NUMBER + "))?(?![\\w%£.:/-]|,\\d|\\s?(?:%|per ?cent|st\\b|nd\\b|rd\\b|th\\b|am\\b|pm\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile("(?i)\\b(?:level|phase|stage|action|no\\.?|number|version|page|section|part|chapter|article|item|paper|annex|step|year|week|day|tier|band|grade|group|wave|room|schedule|point|question|meeting|covid)\\s$");
    private static final Set<String> STOPS = Set.of("of", "in", "on", "at", "from", "with", "to", "by", "for", "is", "are", "was", "were", "has", "have", "had", "the", "will", "that", "which", "who", "or", "as", "than", "but", "if", "can",
            "because", "since", "until", "after", "before", "per", "this", "these", "through", "across");
    private static final Set<String> NO_RESULT = Set.of("things", "items", "questions", "points", "parts", "minutes", "hours", "days", "weeks", "months", "years", "times", "ways", "occasions", "options", "actions", "priorities", "themes", "phases",
            "stages", "pages", "steps", "decades", "quarters", "pounds", "levels", "types", "kinds", "reasons", "issues", "aims", "objectives", "pillars", "meetings", "members", "aspects", "elements", "recommendations", "others");
    private static final Set<String> PEOPLE = Set.of("people", "staff", "children", "women", "men", "workers", "practitioners", "managers", "leaders", "students", "professionals", "participants", "delegates", "attendees", "learners", "carers",
            "caregivers", "supervisors", "officers", "employees", "parents", "adults", "individuals", "colleagues", "trainers", "personnel", "members", "nurses", "teachers", "educators", "representatives");
    private static final Set<String> ENDS_IN_S = Set.of("this", "across", "process", "various", "previous", "focus", "business", "its", "his", "less", "access", "progress", "success");
    private static final Pattern TRAINED = Pattern.compile("(?i)\\b(?:train(?:ed|ing)|course|workshops?|e-?learning|learning sessions?|masterclass(?:es)?)\\b");
    private static final int FARTHEST_NOUN = 8;

    private Counts() {}

    static List<Counted> in(String text, Dates dates) {
        if (text.endsWith(":")) {
            return List.of();
        }
        var found = new ArrayList<Counted>();
        var days = dates.in(text);
        var form = FORM.matcher(text);
        while (form.find()) {
            var start = form.start();
            var end = form.end();
            if (days.stream().noneMatch(day -> day.start() < end && start < day.end()) && !LABELLED.matcher(text.substring(Math.max(0, start - 14), start)).find() && !isYear(form)) {
                counted(form, text).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isYear(Matcher form) {
        return form.group("how") == null && form.group("first").matches("(?:19|20)\\d\\d");
    }

    private static Optional<Counted> counted(Matcher form, String text) {
        var noun = noun(text.substring(form.end(), Math.min(text.length(), form.end() + 120)));
        if (noun.isEmpty() || form.group("first").toLowerCase(Locale.UK).matches("0|1")) {
            return Optional.empty();
        }
        var last = noun.get(noun.size() - 1);
        var count = interval(form.group("how"), value(form.group("first")), form.group("plus") != null, form.group("second") == null ? null : value(form.group("second")), form.group().strip());
        return Optional.of(new Counted(count, String.join(" ", noun), PEOPLE.contains(last) && TRAINED.matcher(text).find() ? "people-trained" : measure(noun)));
    }

    /** The words up to the first in the plural: what is counted; empty where it is not clear or no result. */
    private static List<String> noun(String after) {
        var noun = new ArrayList<String>();
        var before = 0;
        for (var word : Words.of(after)) {
            if (noun.size() == FARTHEST_NOUN || STOPS.contains(word.key()) || after.substring(before, word.start()).matches("(?s).*[.;:!?()\"].*")) {
                return List.of();
            }
            noun.add(word.key());
            before = word.end();
            if (isPlural(word.key())) {
                return NO_RESULT.contains(word.key()) ? List.of() : noun;
            }
        }
        return List.of();
    }

    private static boolean isPlural(String key) {
        return PEOPLE.contains(key) || key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && !ENDS_IN_S.contains(key);
    }

    private static String measure(List<String> noun) {
        var slug = String.join("-", noun.subList(Math.max(0, noun.size() - 3), noun.size())).replaceAll("[^a-z0-9-]", "");
        return slug.length() > 60 ? slug.substring(slug.length() - 60).replaceFirst("^-+", "") : slug;
    }

    private static long value(String number) {
        var word = number.toLowerCase(Locale.UK).replaceFirst("^(?:a|one) ", "");
        return Character.isDigit(word.charAt(0)) ? Long.parseLong(word.replace(",", "")) : Numerals.cardinal(word);
    }

    private static Count interval(String how, long first, boolean plus, Long second, String given) {
        if (second != null && second >= first) {
            return new Count(first, second, given);
        }
        return switch (plus ? "at least" : how == null ? "" : how.toLowerCase(Locale.UK)) {
            case "over", "more than", "above", "in excess of" -> new Count(first + 1, null, given);
            case "at least", "a minimum of", "upwards of" -> new Count(first, null, given);
            case "around", "approximately", "approx", "approx.", "about", "circa", "c.", "roughly" -> new Count(first - first / 10, first + first / 10, given);
            case "nearly", "almost", "just under" -> new Count(first - first / 10, Math.max(0, first - 1), given);
            case "up to", "a maximum of" -> new Count(0L, first, given);
            case "fewer than", "less than", "under" -> new Count(0L, Math.max(0, first - 1), given);
            default -> new Count(first, first, given);
        };
    }
}
