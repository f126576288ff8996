package scot.trsws.programme.note.writing;

import static scot.trsws.programme.meeting.Presence.APOLOGIES;
import static scot.trsws.programme.meeting.Presence.IN_ATTENDANCE;
import static scot.trsws.programme.meeting.Presence.PRESENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NextMeeting;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Point;

/** The note of a meeting in the words, headings and order of published minutes. */
final class Wording {

    private final Note note;
    private final List<Block> blocks = new ArrayList<>();

    private Wording(Note note) {
        this.note = note;
    }

    /** The imprint is null where nothing is to be told of how far the minutes have come. */
    static List<Block> of(Note note, Imprint imprint) {
        var wording = new Wording(note);
        wording.head(imprint);
        wording.attendance();
        wording.items();
        wording.next();
        return List.copyOf(wording.blocks);
    }

    /** The title of the document: the one that it has, or one made of group and month. */
    static String title(Note note) {
        if (note.title() != null) {
            return note.title();
        }
        return Stream.of(note.group() == null ? null : note.group().name(), note.group() == null ? "Minutes" : "minutes", note.on() == null ? null : Words.month(note.on()))
                .filter(Objects::nonNull).collect(Collectors.joining(": "));
    }

    private void head(Imprint imprint) {
        blocks.add(new Block.Heading(1, title(note)));
        blocks.add(new Block.Paragraph("Minutes from the meeting of the group" + (note.on() == null ? "" : " on " + Words.day(note.on())) + "."));
        if (imprint != null) {
            blocks.add(new Block.Status(imprint.words()));
        }
    }

    private void attendance() {
        var part = new ArrayList<Block>();
        attendees(part, null, PRESENT);
        attendees(part, "In attendance", IN_ATTENDANCE);
        switch (note.apologies()) {
            case NAMED -> attendees(part, "Apologies", APOLOGIES);
            case NONE -> part.add(new Block.Paragraph("There were no apologies."));
            case NOTED_NOT_NAMED -> part.add(new Block.Paragraph("Apologies were noted but not named."));
            case NOT_RECORDED -> { }
        }
        part("Attendees and apologies", part);
    }

    private void attendees(List<Block> part, String label, Presence presence) {
        var names = note.attendance().stream().filter(attendee -> attendee.presence() == presence).map(Wording::attendee).toList();
        if (!names.isEmpty()) {
            if (label != null) {
                part.add(new Block.Label(3, label));
            }
            part.add(new Block.Bullets(names));
        }
    }

    private static Point attendee(Attendee attendee) {
        var name = attendee.partner() == null ? attendee.category() : attendee.partner().name();
        return ItemWording.point(attendee.role() == null ? name : name + " (" + attendee.role() + ")");
    }

    private void items() {
        var part = new ArrayList<Block>();
        var opening = Stream.of(whichMeeting(), held(note.mode()), purpose()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (!opening.isEmpty()) {
            part.add(new Block.Paragraph(opening));
        }
        note.items().forEach(item -> part.addAll(ItemWording.of(item)));
        part("Items and actions", part);
    }

    private String whichMeeting() {
        if (note.number() == null && note.group() == null) {
            return null;
        }
        return "This was " + (note.number() == null ? "a" : "the " + Words.ordinal(note.number())) + " meeting of " + (note.group() == null ? "the group" : the(note.group())) + ".";
    }

    private static String the(Named group) {
        return group.name().matches("(?i)the .*") ? group.name() : "the " + group.name();
    }

    private static String held(MeetingMode mode) {
        return mode == null ? null : switch (mode) {
            case IN_PERSON -> "The meeting was held in person.";
            case ONLINE -> "The meeting was held online.";
            case HYBRID -> "The meeting was held in person and online.";
        };
    }

    private String purpose() {
        if (note.purpose() == null) {
            return null;
        }
        var purpose = Words.line(note.purpose());
        return purpose.matches("to [^.?!]*") ? "The purpose of this meeting was " + purpose + "." : "Purpose of the meeting: " + purpose;
    }

    private void next() {
        if (note.next() != null) {
            part("Next meeting", next(note.next()));
        }
    }

    private static List<Block> next(NextMeeting next) {
        var day = next.on() == null ? null : Words.day(next.on());
        var told = next.text() != null && (day == null || Words.line(next.text()).contains(day));
        return Stream.of(day == null || told ? null : "The next meeting will be on " + day + ".", next.text())
                .filter(Objects::nonNull).<Block>map(Block.Paragraph::new).toList();
    }

    private void part(String heading, List<Block> part) {
        if (!part.isEmpty()) {
            blocks.add(new Block.Heading(2, heading));
            blocks.addAll(part);
        }
    }
}
