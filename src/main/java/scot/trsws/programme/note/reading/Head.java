package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.reading.Block.Kind;

/** Reads the head of minutes and their lists of people, and hands on what no heading parts from them. */
final class Head {

    private static final Pattern SECOND_TITLE = Pattern.compile("(?i)(?:draft |approved |final )?(?:minutes?|notes?|record|meeting"
            + "|held)\\b.*|.*\\b(?:minutes?|meeting)");
    private static final Pattern OF_OTHERS = Pattern.compile("(?i).*\\b(?:previous|last|next)\\b.*");
    private static final Pattern TIME = Pattern.compile("(?i)(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm|noon|hrs|hours)?|to|from|at|until"
            + "|[\\s,–—-])*");
    private static final int LONGEST = 300;

    private final Lexicon lexicon;
    private final Draft draft;
    private final Frame frame;
    private final AttendanceSection attendance;
    private final Body body;

    Head(Lexicon lexicon, Draft draft, Frame frame, AttendanceSection attendance, Body body) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.frame = frame;
        this.attendance = attendance;
        this.body = body;
    }

    /** Whether a section is of the head; what it tells of the meeting is taken. */
    boolean takes(Section section) {
        if (section.hasHeading() && !isOfHead(section)) {
            return false;
        }
        if (section.hasHeading()) {
            heading(section);
        }
        read(section.body());
        return true;
    }

    private boolean isOfHead(Section section) {
        var first = draft.items.isEmpty() && draft.attendance.isEmpty() && section.number() == null;
        return first && (isTime(section.title())
                || TimeAndPlace.isTold(section.title(), lexicon.dates()) || isTitle(section) || isSecondTitle(section));
    }

    private boolean isTitle(Section section) {
        return draft.title == null && section.topic() == Topic.OTHER && section.partner() == null;
    }

    /** A second line of the title, such as Minutes of the fifth meeting. */
    private boolean isSecondTitle(Section section) {
        return SECOND_TITLE.matcher(section.title()).matches() && !OF_OTHERS.matcher(section.title()).matches()
                && section.topic() != Topic.NEXT && section.topic() != Topic.MATTERS && !section.topic().isActions()
                && (section.topic() != Topic.ITEMS || draft.title == null || section.tellsOfMeeting());
    }

    private void heading(Section section) {
        var untitled = draft.title == null && !isTime(section.title()) && !TimeAndPlace.isTold(section.title(), lexicon.dates());
        var alone = untitled && isTitle(section);
        if (untitled) {
            frame.title(section.heading());
        }
        if (!alone) {
            frame.takes(section.title(), section.heading().lines());
            draft.tells(section.heading().lines());
        }
    }

    /**
     * Where no heading parts the head from what was discussed, that begins with the first sentence or action that tells of
     * nothing else.
     */
    private void read(List<Block> blocks) {
        var begins = Headless.begins(blocks, !draft.attendance.isEmpty());
        var ends = draft.title == null && begins == 0 ? blocks.size() : begins;
        blocks.subList(0, ends).forEach(this::top);
        rest(blocks, ends);
    }

    private void top(Block block) {
        var text = block.text();
        if (draft.title == null && block.is(Kind.PARAGRAPH) && text.length() < LONGEST && !text.contains(Redaction.SOMEBODY)
                && Label.of(text) == null && !isTime(text) && !TimeAndPlace.isTold(text, lexicon.dates())) {
            frame.title(block);
        } else if (!block.is(Kind.ASIDE)) {
            attendance.read(List.of(block), true);
        }
    }

    /** A list of people under its heading. */
    void people(Presence presence, List<Block> blocks) {
        attendance.begin(presence);
        var ends = Headless.begins(blocks, true);
        attendance.read(blocks.subList(0, ends), false);
        rest(blocks, ends);
    }

    private void rest(List<Block> blocks, int from) {
        if (from < blocks.size()) {
            body.readUnder(Headless.section(blocks.subList(from, blocks.size())));
        }
    }

    /** Whether a text is a day or a time of day and nothing else. */
    private boolean isTime(String text) {
        var rest = lexicon.dates().first(text).map(found -> text.substring(0, found.start()) + text.substring(found.end())).orElse(text);
        return text.chars().anyMatch(Character::isDigit) && TIME.matcher(rest).matches();
    }
}
