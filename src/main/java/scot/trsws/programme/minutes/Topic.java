package scot.trsws.programme.minutes;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Item;

/** What an item of minutes may be about, by its heading; and the heading of one that the agenda had not. */
enum Topic {
    UPDATES("Updates from partners", "\\b(updates?\\b.*\\b(partners?|members?)|(partners?|members?)\\b.*\\bupdates?)\\b|^updates$"),
    /** Not the words that stand over what was raised on an update: whoever reads them after one takes what follows for that. */
    REFLECTIONS("Other reflections", "^(other )?(feedback|reflections|questions|comments|discussion)"
            + "((,| and|,? &) (feedback|reflections|questions|comments|discussion))*$"),
    DECISIONS("Decisions", "\\bdecisions\\b"),
    EARLIER_ACTIONS("Actions of earlier meetings", "\\bmatters arising\\b|\\b(previous|earlier|last|past|open|outstanding)\\b.*\\bactions?\\b"
            + "|\\bactions?\\b.*\\b(previous|earlier|last|past|outstanding|carried)\\b|\\baction (log|tracker|register)\\b|\\breview of (the )?actions\\b"),
    ACTIONS("Actions", "\\bactions\\b|\\baction points?\\b|\\bnext steps\\b"),
    CLOSE("Close", "\\bany other business\\b|\\baob\\b|\\bnext meeting\\b|\\bclos(e|ing)\\b");

    final String heading;
    private final Pattern words;

    Topic(String heading, String words) {
        this.heading = heading;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    boolean isOf(String other) {
        return words.matcher(other.strip()).find() && (this != ACTIONS || !EARLIER_ACTIONS.isOf(other));
    }

    /** Whether an item may have been added for this: it has its heading, and nothing but what is added under it. */
    boolean mayHaveAdded(Item item) {
        var bare = Stream.of(item.number(), item.purpose(), item.lead(), item.role(), item.approves()).allMatch(Objects::isNull);
        var parts = Stream.of(item.points(), item.updates(), item.reflections(), item.decisions(), item.carriedOver(), item.actions())
                .filter(part -> !part.isEmpty()).count();
        return bare && parts == 1 && heading.equals(item.heading()) && !of(item).isEmpty();
    }

    private List<?> of(Item item) {
        return switch (this) {
            case UPDATES -> item.updates();
            case REFLECTIONS -> item.reflections();
            case DECISIONS -> item.decisions();
            case EARLIER_ACTIONS -> item.carriedOver();
            case ACTIONS -> item.actions();
            case CLOSE -> List.of();
        };
    }
}
