package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.reading.Block.Kind;

/** Reads the head of minutes and their lists of people, where what is said of presence holds until something else is said. */
final class AttendanceSection {

    private static final Pattern GAP = Pattern.compile("(?<![,;:\\s])\\s{3,}(?=\\S)");

    private final Lexicon lexicon;
    private final Draft draft;
    private final Frame frame;
    private final Roll roll;
    private Presence presence;
    private String role;
    private Columns columns = Columns.NONE;

    AttendanceSection(Lexicon lexicon, Draft draft, Frame frame, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.frame = frame;
        this.roll = new Roll(lexicon, draft, warnings);
    }

    void begin(Presence now) {
        presence = now;
        role = null;
        columns = Columns.NONE;
    }

    void read(List<Block> blocks, boolean head) {
        for (var block : blocks) {
            if (block.is(Kind.ROW)) {
                row(block);
            } else if (!block.is(Kind.ASIDE) && !Furniture.is(block.text())) {
                text(block, head);
            }
        }
    }

    private void row(Block block) {
        var label = Label.of(block.cells().get(0) + ":");
        if (label != null && block.cells().size() == 2 && presence(label.words()) != null) {
            labelled(label.words(), block.cells().get(1), block.lines());
        } else if (!Columns.of(block).isNone() || isHead(block.text())) {
            columns = Columns.of(block);
            presence = presence == null && columns.areOfPeople() ? Presence.PRESENT : presence;
            draft.tells(block.lines());
        } else if (presence != null) {
            roll.row(block.cells(), columns, presence, block.lines());
        } else {
            frame.takes(String.join(": ", block.cells()), block.lines());
        }
    }

    private void text(Block given, boolean head) {
        var block = given.saying(GAP.matcher(given.text()).replaceAll(", "));
        var label = Label.of(block.text());
        if (label != null && presence(label.words()) != null) {
            labelled(label.words(), label.rest(), block.lines());
        } else if (isHead(given.text()) || isLead(block)) {
            draft.tells(block.lines());
        } else if (label != null && NextMeetings.isLabel(label) && !label.rest().isBlank()) {
            draft.next = NextMeetings.of(label.rest(), lexicon.dates(), block.lines());
        } else if (block.is(Kind.BULLET) && presence != null && !Roll.tells(block.text())) {
            roll.attend(block.text(), presence, role, block.lines());
        } else {
            prose(block, head);
        }
    }

    private boolean isLead(Block block) {
        var leads = Roll.isLead(block.text());
        presence = leads && presence == null ? Presence.PRESENT : presence;
        return leads;
    }

    /** The head of columns that only spaces part. */
    private static boolean isHead(String text) {
        var cells = text.split("\t| {3,}");
        return cells.length > 1 && Stream.of(cells).allMatch(cell -> Columns.Kind.of(cell) != Columns.Kind.OTHER || cell.equalsIgnoreCase("agenda item"));
    }

    private void prose(Block block, boolean head) {
        var isList = presence != null && !block.text().strip().endsWith(".") && block.text().length() < 200 && !Roll.tells(block.text());
        if (isList && !frame.takes(block.text(), block.lines())) {
            roll.names(block.text(), presence, role, block.lines());
            return;
        }
        for (var sentence : Sentences.of(block.text())) {
            if (Roll.tells(sentence)) {
                roll.apologies(sentence, block.lines());
                draft.tells(block.lines());
            } else if (!frame.takes(sentence, block.lines()) && presence == Presence.APOLOGIES && !sentence.matches("(?i).*\\b(?:was|were|had|is)\\b.*")) {
                roll.names(sentence.replaceFirst("\\.$", ""), presence, role, block.lines());
            } else if (NextMeetings.isTold(sentence)) {
                draft.next = NextMeetings.of(sentence, lexicon.dates(), block.lines());
            }
        }
    }

    private void labelled(String words, String rest, List<Integer> lines) {
        var before = presence;
        begin(presence(words));
        role = words.startsWith("chair") || words.startsWith("co chair") ? "Chair" : words.startsWith("secreta") ? "Secretariat" : words.matches("minutes|minute taker|note taker") ? "Minutes" : null;
        draft.tells(lines);
        if (presence == Presence.APOLOGIES && Roll.tells("apologies: " + rest) && rest.matches("(?i)(?:none|nil|no|n/a)\\b.*")) {
            roll.apologies("Apologies: " + rest, lines);
        } else if (!rest.isBlank()) {
            roll.names(rest.replaceFirst("\\.$", ""), presence, role, lines);
        }
        if (role != null) {
            presence = before == null ? Presence.PRESENT : before;
            role = rest.isBlank() ? role : null;
        }
    }

    private static Presence presence(String words) {
        if (words.matches("present|attendees|attendance|attending|members present|sederunt|chair|chaired by|co chairs?")) {
            return Presence.PRESENT;
        }
        if (words.startsWith("apolog")) {
            return Presence.APOLOGIES;
        }
        return words.matches("in attendance|also present|also in attendance|observers?|guests?|secretariat|secretary|minutes|minute taker|note taker") ? Presence.IN_ATTENDANCE : null;
    }
}
