package scot.trsws.programme.note.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;

/** The note that is looked at, all its parts, and what is known beside it. */
record Subject(Content content, Background background, Parts parts) {

    Note note() {
        return content.note();
    }

    /** A field of the head of the note, which has the lines that tell of the meeting as a whole. */
    Place head(String field) {
        return Place.NOTE.on(note().lines()).at(field);
    }

    LocalDate on() {
        return note().on();
    }

    /** Whether the group is known, and so which meetings and members it has. */
    boolean knowsTheGroup() {
        return note().group() != null && note().group().id() != null;
    }

    <T> Stream<Part<T>> all(Class<T> type) {
        return parts.all(type);
    }

    /** Every place that names a partner. */
    Stream<Part<Named>> partners() {
        return all(Named.class).filter(part -> !(part.holder() instanceof Note));
    }

    /** Every place that names one who reported, led an item, raised or answered something. */
    Stream<Part<Named>> contributors() {
        return all(Named.class).filter(part -> part.holder() instanceof NotedUpdate || part.holder() instanceof NotedReflection
                || part.holder() instanceof NotedAnswer || part.holder() instanceof Item);
    }

    Stream<Part<Named>> listed() {
        return all(Named.class).filter(part -> part.holder() instanceof Attendee);
    }

    /** Who was there, as {@link #key} tells them apart. */
    Set<String> there() {
        return listed().filter(part -> !sentApologies(part)).map(part -> key(part.value())).collect(Collectors.toSet());
    }

    Set<String> absent() {
        return listed().filter(Subject::sentApologies).map(part -> key(part.value())).collect(Collectors.toSet());
    }

    static boolean sentApologies(Part<Named> listed) {
        return ((Attendee) listed.holder()).presence() == Presence.APOLOGIES;
    }

    /** What tells partners apart: the id, or the name where it is not known. */
    static String key(Named partner) {
        return partner.id() == null ? plain(partner.name()) : partner.id();
    }

    /** Lets through the first place of each partner, so that each is told of once. */
    static Predicate<Part<Named>> once() {
        var seen = new HashSet<String>();
        return part -> seen.add(key(part.value()));
    }

    /** Words without regard to case and white space. */
    static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
