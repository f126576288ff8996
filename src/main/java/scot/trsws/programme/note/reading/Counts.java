package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.trsws.programme.store.Count;

/**
 * The counts that a text gives of what happened, and how exact each is. Counts are summed, so that one too many is worse than one that is
 * left to be written by hand: what its own clause does not clearly tell is none.
 */
final class Counts {

    /** A count, and what is counted. */
    record Counted(Count count, String noun, String measure) {}

    private record Found(Amount amount, CountedNoun noun) {}

    private static final String TRAINED = "people-trained";
    private static final Pattern PARTS = Pattern.compile("(?i)\\([^()]*+$|:|\\b(?:including|among (?:them|these)|amongst them"
            + "|of (?:whom|these|them|which|those)|comprising|made up of|consisting of|namely|such as|the total|all told)\\b");
    private static final Pattern IN_TOTAL = Pattern.compile("(?i)^\\s(?:in total|altogether|in all|overall)\\b");

    private final String text;
    private final List<Found> found;
    private final String bare;
    private final Clauses clauses;

    private Counts(String text, List<Found> found) {
        this.text = text;
        this.found = found;
        this.bare = bare();
        this.clauses = Clauses.of(bare);
    }

    /** Those of a sentence in their order. */
    static List<Counted> in(String text, Dates dates) {
        if (text.endsWith(":") || text.endsWith("?")) {
            return List.of();
        }
        var amounts = Amount.in(text);
        var days = amounts.isEmpty() ? List.<Dates.Day>of() : dates.in(text);
        var found = amounts.stream().filter(amount -> days.stream().noneMatch(day -> isAt(day, amount)))
                .flatMap(amount -> CountedNoun.after(amount.end(), text).map(noun -> new Found(amount, noun)).stream()).toList();
        return found.isEmpty() ? List.of() : new Counts(text, found).counted();
    }

    private static boolean isAt(Dates.Day day, Amount amount) {
        return day.start() < amount.end() && amount.start() < day.end();
    }

    /**
     * The text with marks in place of what is counted, whose words say nothing of what happened; but that of courses speaks of training.
     */
    private String bare() {
        var marked = new StringBuilder(text);
        for (var one : found) {
            var end = one.noun.isPeople() || !Training.isSpokenOf(String.join(" ", one.noun.words())) ? one.noun.end() : one.amount.end();
            marked.replace(one.amount.start(), end, "¤".repeat(end - one.amount.start()));
        }
        return marked.toString();
    }

    private List<Counted> counted() {
        return withoutSums(found.stream().filter(one -> !isPart(one)).flatMap(one -> counted(one).stream()).toList());
    }

    private Optional<Counted> counted(Found one) {
        var before = bare.substring(clauses.start(one.amount.start()), one.amount.start());
        var after = bare.substring(one.noun.end(), clauses.end(one.noun.end()));
        var clause = before + " " + after;
        if (!Happened.in(clause) || Comparison.isOf(before, one.amount.count().given(), one.noun, after)) {
            return Optional.empty();
        }
        var spoken = one.noun.isPeople() && (Training.isSpokenOf(clause) || one.noun.words().contains("trained"));
        if (spoken && !Training.isOf(before, after)) {
            return Optional.empty();
        }
        return Optional.of(new Counted(one.amount.count(), String.join(" ", one.noun.words()), spoken ? TRAINED : one.noun.measure()));
    }

    /** Whether it is some of what the sentence counted before, or all of it once more. */
    private boolean isPart(Found one) {
        var before = found.stream().filter(other -> other.noun.end() <= one.amount.start()).findFirst();
        return before.isPresent() && (PARTS.matcher(bare.substring(before.get().noun.end(), one.amount.start())).find()
                || IN_TOTAL.matcher(bare.substring(one.noun.end())).find());
    }

    /** Where the first number is what all others of the sentence add up to, they count the same once more. */
    private static List<Counted> withoutSums(List<Counted> counted) {
        var others = counted.stream().skip(1).mapToLong(one -> one.count.lower()).sum();
        return counted.size() > 2 && counted.get(0).count.lower() == others ? counted.subList(0, 1) : counted;
    }
}
