package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Severity;

/** Reads what tells of the meeting as a whole: title, group, day, number, mode, purpose. */
final class Frame {

    private static final Pattern WHICH = Pattern.compile("(?i)^(?:this|it|the meeting) was (?:the|an?|our) (?:.{0,200}\\b)?meeting\\b.*");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(?:meeting|number)(?: no\\.?| number)?:?\\s#?(\\d{1,3})\\b(?!\\s?(?:january|february|march|april|may|june|july|august|september|october|november|december|[:./-]\\d))");
    private static final Pattern PURPOSE = Pattern.compile("(?is)^(?:the )?purpose (?:of (?:this|the) (?:\\w+ ){0,2}?meeting )?(?:was|is)\\s(?!as follows)(.+?)\\.?$");
    private static final Pattern LABELLED_PURPOSE = Pattern.compile("(?is)^purpose(?: of (?:this|the) meeting)?\\s?:\\s*(.+)");
    private static final Pattern BODY = Pattern.compile("\\b(?!Minutes?\\b|Notes?\\b|The\\b|This\\b)\\p{Lu}[\\w’'-]*+(?: (?:\\p{Lu}[\\w’'-]*+|\\([A-Z]+\\)|and|of|for|on|&)){0,12} (?:GROUP|BOARD|COMMITTEE|FORUM|PANEL|NETWORK|COUNCIL|PARTNERSHIP|Group|Board|Committee|Forum|Panel|Network|Council|Partnership|Subgroup|Team|Alliance|Collaborative)\\b(?! (?:Group|Board|Committee|Forum|Panel|Network))");
    private static final Pattern BEGINS = Pattern.compile("(?i)apolog(?:y|ies|ises)\\b|in attendance\\b");
    private static final String LABELS = "date.*|time|venue|location|place|held|mode|format|group|meeting|number|meeting number|purpose";
    private static final Pattern SECOND_TITLE = Pattern.compile("(?is)(?:draft |final )?(?:minutes?|notes?) (?:from|of) (?:the |a )?.*meeting.*");
    private static final Pattern OPENED = Pattern.compile("(?i).*\\b(?:welcomed|opened|convened|introduced)\\b.*\\b(?:to )?(?:the|our|its) (?=\\S+ meeting\\b).*");
    private static final Pattern HELD = Pattern.compile("(?i)^(?:(?:the|this) (?:\\w+ )?meeting (?:was|is|took)|held|mode|format|venue|location|place)\\b.*");

    private final Lexicon lexicon;
    private final Draft draft;
    private final Warnings warnings;

    Frame(Lexicon lexicon, Draft draft, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.warnings = warnings;
    }

    /** Whether a line begins to tell of the meeting as a whole, and so goes on with none above it. */
    static boolean begins(String text) {
        return HELD.matcher(text).matches() || WHICH.matcher(text).matches() || PURPOSE.matcher(text).matches() || BEGINS.matcher(text).lookingAt() || TimeAndPlace.begins(text);
    }

    void title(Block block) {
        draft.title = block.text().length() > 500 ? block.text().substring(0, 500) : block.text();
        draft.tells(block.lines());
        group(block.text(), block.line());
        number(block.text());
        mode(block.text());
    }

    /** The group under the name that the text gives it: what stands before it and belongs to its name, too. */
    private void group(String text, int line) {
        if (draft.group == null) {
            lexicon.groups().in(text).stream().findFirst().ifPresentOrElse(mention -> draft.group = new Named(whole(text, mention.start(), mention.end()), mention.id()), () -> {
                var body = BODY.matcher(text);
                draft.group = body.find() && draft.title != null ? warnings.unknownGroup(body.group(), line) : null;
            });
        }
    }

    /** The page may bear the name of today, and the sentence that of the day. */
    private void compare(String sentence, List<Integer> lines) {
        lexicon.groups().in(sentence).stream().findFirst().map(mention -> whole(sentence, mention.start(), mention.end())).filter(name -> draft.group != null && !isSame(name, draft.group.name()))
                .ifPresent(name -> warnings.add("GROUP_NAMED_DIFFERENTLY", Severity.NOTICE, lines.get(0), "Here the group is called \"" + name + "\", and elsewhere \"" + draft.group.name() + "\"."));
    }

    private static boolean isSame(String one, String other) {
        var shorter = Words.keys(one.length() < other.length() ? one : other);
        return Words.keys(one.length() < other.length() ? other : one).containsAll(shorter) || Words.keys(one.replaceAll("\\([^)]*\\)", "")).equals(Words.keys(other));
    }

    /** Words in capitals before the known name belong to the name that was written. */
    private static String whole(String text, int start, int end) {
        var from = start;
        var words = Words.of(text.substring(0, start));
        for (var at = words.size() - 1; at >= 0; at--) {
            var word = words.get(at);
            var between = text.substring(word.end(), from);
            if (!between.isBlank() && !between.matches("\\)?\\s*\\(?|\\s*[-–]\\s*") || !word.isCapital() && !word.key().matches("of|and|for|on") || word.key().matches("the|minutes?|notes?|meeting")) {
                break;
            }
            from = word.start();
        }
        var name = text.substring(from, end).replaceFirst("^(?:(?:of|and|for|on)\\s)+", "");
        return name.chars().filter(c -> c == '(').count() == name.chars().filter(c -> c == ')').count() ? name : text.substring(start, end);
    }

    private void number(String text) {
        var number = NUMBER.matcher(text);
        var ordinal = Approvals.number(text);
        if (draft.number == null && (ordinal != null || number.find())) {
            draft.number = ordinal != null ? ordinal : Integer.valueOf(number.group(1));
        }
    }

    private void mode(String text) {
        draft.mode = draft.mode == null ? Events.mode(text) : draft.mode;
    }

    /** Takes what a sentence tells of the meeting; whether it tells of nothing else. */
    boolean takes(String sentence, List<Integer> lines) {
        if (OPENED.matcher(sentence).matches()) {
            number(sentence.replaceFirst("(?is).*\\b(?=(?:the|our|its) \\S+ meeting\\b)", ""));
        }
        var place = draft.items.isEmpty() && TimeAndPlace.isTold(sentence, lexicon.dates());
        if (!isPurpose(sentence) && !isOfMeeting(sentence, lines) && !place) {
            return false;
        }
        mode(place ? sentence : "");
        draft.tells(lines);
        return holds(sentence) || place && draft.meets(sentence);
    }

    private boolean isPurpose(String sentence) {
        var told = Stream.of(PURPOSE, LABELLED_PURPOSE).map(form -> form.matcher(sentence)).filter(Matcher::matches).findFirst();
        if (told.isEmpty() || draft.purpose != null) {
            return false;
        }
        draft.purpose = told.get().group(1);
        return true;
    }

    private boolean isOfMeeting(String sentence, List<Integer> lines) {
        var which = WHICH.matcher(sentence).matches();
        var begins = draft.items.isEmpty() && lexicon.dates().first(sentence).filter(day -> day.start() == 0).isPresent();
        if (!which && !begins && !HELD.matcher(sentence).matches() && Label.of(sentence, LABELS) == null && !SECOND_TITLE.matcher(sentence).matches()) {
            return false;
        }
        group(begins ? "" : sentence, lines.get(0));
        compare(which ? sentence : "", lines);
        number(sentence);
        mode(sentence);
        return true;
    }

    /** Whether the frame holds all words of a text. */
    boolean holds(String text) {
        var held = new Held();
        held.kind(Note.class);
        Stream.of(draft.title, draft.purpose, draft.group == null ? null : draft.group.name()).filter(word -> word != null).forEach(held::text);
        if (draft.on != null) {
            held.day(draft.on);
        }
        if (draft.number != null) {
            held.number(draft.number);
        }
        return held.holds(text, lexicon.dates());
    }
}
