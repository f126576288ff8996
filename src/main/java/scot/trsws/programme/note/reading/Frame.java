package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Note;

/** Reads what tells of the meeting as a whole: title, group, day, number, mode, purpose. */
final class Frame {

    private static final Pattern WHICH = Pattern.compile("(?i)^(?:this|it|the meeting) was (?:the|an?|our) (?:.{0,200}\\b)?meeting\\b.*");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\b(?:meeting|number)(?: no\\.?| number)?:?\\s#?(\\d{1,3})\\b"
            + "(?!\\s?(?:january|february|march|april|may|june|july|august|september|october|november|december|[:./-]\\d))");
    private static final Pattern PURPOSE = Pattern.compile("(?is)^(?:the )?purpose (?:of (?:this|the) (?:\\w+ ){0,2}?meeting )?"
            + "(?:was|is)\\s(?!as follows)(.+?)\\.?$");
    private static final Pattern LABELLED_PURPOSE = Pattern.compile("(?is)^purpose(?: of (?:this|the) meeting)?\\s?:\\s*(.+)");
    private static final Pattern BEGINS = Pattern.compile("(?i)apolog(?:y|ies|ises)\\b|in attendance\\b");
    private static final String LABELS = "date.*|time|venue|location|place|held|mode|format|group|meeting|number|meeting number|purpose";
    private static final Pattern SECOND_TITLE = Pattern.compile("(?is)(?:draft |final )?(?:minutes?|notes?) (?:from|of) (?:the |a )?.*meeting.*");
    private static final Pattern OPENED = Pattern.compile("(?i).*\\b(?:welcomed|opened|convened|introduced)\\b.*\\b(?:to )?(?:the|our|its) "
            + "(?=\\S+ meeting\\b).*");
    private static final Pattern HELD = Pattern.compile("(?i)^(?:(?:the|this) (?:\\w+ )?meeting (?:was|is|took)"
            + "|held|mode|format|venue|location|place)\\b.*");

    private final Lexicon lexicon;
    private final Draft draft;
    private final GroupNames names;

    Frame(Lexicon lexicon, Draft draft, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.names = new GroupNames(lexicon.groups(), draft, warnings);
    }

    /** Whether a line begins to tell of the meeting as a whole, and so goes on with none above it. */
    static boolean begins(String text) {
        return HELD.matcher(text).matches() || WHICH.matcher(text).matches() || PURPOSE.matcher(text).matches()
                || BEGINS.matcher(text).lookingAt() || TimeAndPlace.begins(text);
    }

    void title(Block block) {
        draft.title = block.text().length() > 500 ? block.text().substring(0, 500) : block.text();
        draft.tells(block.lines());
        names.take(block.text(), block.line());
        number(block.text());
        mode(block.text());
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
        if (!which && !begins && !isOfFrame(sentence)) {
            return false;
        }
        names.take(begins ? "" : sentence, lines.get(0));
        names.compare(which ? sentence : "", lines);
        number(sentence);
        mode(sentence);
        return true;
    }

    private static boolean isOfFrame(String sentence) {
        return HELD.matcher(sentence).matches() || Label.of(sentence, LABELS) != null || SECOND_TITLE.matcher(sentence).matches();
    }

    /** Whether the frame holds all words of a text. */
    boolean holds(String text) {
        var held = new Held();
        held.kind(Note.class);
        var group = draft.group == null ? null : draft.group.name();
        Stream.of(draft.title, draft.purpose, group).filter(Objects::nonNull).forEach(held::text);
        if (draft.on != null) {
            held.day(draft.on);
        }
        if (draft.number != null) {
            held.number(draft.number);
        }
        return held.holds(text, lexicon.dates());
    }
}
