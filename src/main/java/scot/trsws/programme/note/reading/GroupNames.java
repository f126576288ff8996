package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;

/** Reads under which names minutes tell of the group that met. */
final class GroupNames {

    private static final String BODIES = "Group|Board|Committee|Forum|Panel|Network|Council|Partnership|Sub-?(?:[Gg]roup|[Cc]ommittee)|Team"
            + "|Alliance|Collaborative|Task ?[Ff]orce|Commission|Assembly";
    private static final Pattern BODY = Pattern.compile("\\b(?!(?i:minutes?|notes?|record|the|this|of|for|and|(?:annual general |special |board )?meeting)\\b)\\p{Lu}[\\w’'-]*+"
            + "(?: (?:\\p{Lu}[\\w’'-]*+|\\([A-Z]+\\)|and|of|for|on|&)){0,12} (?:" + BODIES.toUpperCase(Locale.ROOT) + "|" + BODIES + ")\\b"
            + "(?! (?:Group|Board|Committee|Forum|Panel|Network))");
    private static final Pattern PARTS = Pattern.compile("\\s*|\\)?\\s*\\(?|\\s*[-–]\\s*");

    private final Names groups;
    private final Draft draft;
    private final Warnings warnings;

    GroupNames(Names groups, Draft draft, Warnings warnings) {
        this.groups = groups;
        this.draft = draft;
        this.warnings = warnings;
    }

    /** Takes the group under the name that a text gives it; a title alone may name one that is not on record. */
    void take(String text, int line) {
        if (draft.group == null) {
            draft.group = known(text).orElseGet(() -> unknown(text, line));
        }
    }

    private Optional<Named> known(String text) {
        return groups.in(text).stream().findFirst().map(mention -> new Named(whole(text, mention.start(), mention.end()), mention.id()));
    }

    private Named unknown(String text, int line) {
        var body = BODY.matcher(text);
        return draft.title != null && body.find() ? warnings.unknownGroup(body.group(), line) : null;
    }

    /** The page may bear the name of today, and the sentence that of the day. */
    void compare(String sentence, List<Integer> lines) {
        known(sentence).map(Named::name).filter(name -> draft.group != null && !isSame(name, draft.group.name()))
                .ifPresent(name -> warnings.add(Warning.GROUP_NAMED_DIFFERENTLY, lines.get(0),
                        "Here the group is called \"" + name + "\", and elsewhere \"" + draft.group.name() + "\"."));
    }

    private static boolean isSame(String one, String other) {
        var shorter = Words.keys(one.length() < other.length() ? one : other);
        var longer = Words.keys(one.length() < other.length() ? other : one);
        return longer.containsAll(shorter) || Words.keys(one.replaceAll("\\([^)]*\\)", "")).equals(Words.keys(other));
    }

    /** Words in capitals before the known name belong to the name that was written. */
    private static String whole(String text, int start, int end) {
        var from = start;
        var words = Words.of(text.substring(0, start));
        for (var at = words.size() - 1; at >= 0 && belongs(words.get(at), text.substring(words.get(at).end(), from)); at--) {
            from = words.get(at).start();
        }
        var name = text.substring(from, end).replaceFirst("^(?:(?:of|and|for|on)\\s)+", "");
        return name.chars().filter(c -> c == '(').count() == name.chars().filter(c -> c == ')').count() ? name : text.substring(start, end);
    }

    private static boolean belongs(Words.Word word, String between) {
        var isNaming = word.isCapital() || word.key().matches("of|and|for|on");
        return isNaming && PARTS.matcher(between).matches() && !word.key().matches("the|minutes?|notes?|meeting");
    }
}
