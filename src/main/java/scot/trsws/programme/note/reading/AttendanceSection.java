package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.reading.Block.Kind;

/** Reads the head of minutes and their lists of people, where what is said of presence holds until something else is said. */
final class AttendanceSection {

    private static final Pattern SENT_BY = Pattern.compile("(?i)^(?:nominated|appointed|elected|delegated) by (?:the )?(?=\\p{Lu})");
    private static final Pattern LEADS = Pattern.compile(":[-–—]?$");
    private static final Pattern GAP = Pattern.compile("(?<![,;:\\s])\\s{3,}(?=\\S)");

    private static final int LONGEST_LIST = 200;

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
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.is(Kind.ROW)) {
                row(block);
            } else if (!block.is(Kind.ASIDE) && !Furniture.is(block.text())
                    && !(leads(block) && at + 1 < blocks.size() && blocks.get(at + 1).is(Kind.BULLET))) {
                text(block, head);
            }
        }
    }

    /** A line above bullets says of what kind those people are, and is none of them. */
    private boolean leads(Block block) {
        return presence != null && block.is(Kind.PARAGRAPH) && Headings.couldBe(block.text()) && Label.of(block.text()) == null
                && !Roll.tells(block.text()) && !Roll.isLead(block.text())
                && lexicon.partners().in(block.text()).isEmpty() && !block.text().contains(Redaction.SOMEBODY);
    }

    private void row(Block block) {
        var label = Label.of(block.cells().get(0) + ":");
        if (label != null && block.cells().size() == 2 && presence(label.words()) != null) {
            labelled(label.words(), block.cells().get(1), block.lines());
        } else if (!Columns.of(block).isNone() || PeopleTable.isHead(block, lexicon.partners())) {
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
        } else if (PeopleTable.isHead(given, lexicon.partners()) || isLead(block)) {
            draft.tells(block.lines());
        } else if (label != null && NextMeetings.isLabel(label) && !label.rest().isBlank()) {
            draft.next = NextMeetings.of(label.rest(), lexicon.dates(), block.lines());
        } else if (block.is(Kind.BULLET) && presence != null && !Roll.tells(block.text())) {
            roll.attend(sender(block.text()), presence, role, block.lines());
        } else {
            prose(block, head);
        }
    }

    private boolean isLead(Block block) {
        var leads = Roll.isLead(block.text());
        presence = leads && presence == null ? Presence.PRESENT : presence;
        return leads;
    }

    private void prose(Block block, boolean head) {
        var isList = presence != null && !block.text().strip().endsWith(".") && block.text().length() < LONGEST_LIST
                && !Roll.tells(block.text()) && !Saying.is(block.text());
        if (isList && !frame.takes(block.text(), block.lines())) {
            roll.names(sender(block.text()), presence, role, block.lines());
            return;
        }
        for (var sentence : lexicon.sentences().of(block.text())) {
            if (Roll.tells(sentence)) {
                roll.apologies(sentence, block.lines());
                draft.tells(block.lines());
                presence = LEADS.matcher(sentence).find() ? Presence.APOLOGIES : presence;
            } else if (!frame.takes(sentence, block.lines()) && presence == Presence.APOLOGIES && !Saying.is(sentence)) {
                roll.names(sentence.replaceFirst("\\.$", ""), presence, role, block.lines());
            } else if (presence == Presence.APOLOGIES && Headless.isOfPeople(sentence)) {
                lexicon.speakers().subjects(sentence).forEach(absent -> roll.attend(absent.name(), presence, null, block.lines()));
            } else if (NextMeetings.isTold(sentence)) {
                draft.next = NextMeetings.of(sentence, lexicon.dates(), block.lines());
            }
        }
    }

    /** The body that somebody was sent by. */
    private static String sender(String entry) {
        return SENT_BY.matcher(entry).replaceFirst("");
    }

    private void labelled(String words, String rest, List<Integer> lines) {
        var before = presence;
        begin(presence(words));
        role = words.startsWith("chair")
                || words.startsWith("co chair") ? "Chair" : words.startsWith("secreta") ? "Secretariat"
                : words.matches("minutes|minute taker|note taker") ? "Minutes" : null;
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

    static Presence presence(String words) {
        if (words.matches("present|attendees|attendance|attending|members present|sederunt|chair|chaired by|co chairs?")) {
            return Presence.PRESENT;
        }
        if (words.startsWith("apolog")) {
            return Presence.APOLOGIES;
        }
        return words.matches("in attendance|also present|also in attendance|observers?|guests?|secretariat|secretary|minutes"
                + "|minute taker|note taker") ? Presence.IN_ATTENDANCE : null;
    }
}
