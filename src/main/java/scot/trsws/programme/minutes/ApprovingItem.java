package scot.trsws.programme.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.note.Days;

/** The item on the agenda of a meeting under which the note of an earlier one is approved. */
final class ApprovingItem {

    /** Not every item with the word: twenty minutes on a subject approve nothing. */
    private static final Pattern OF_A_NOTE = Pattern.compile("\\b(notes?|minutes) (of|from) (the |our )?([\\w-]+ ){0,3}meeting\\b"
            + "|\\b(previous|last|earlier|preceding|past) (meeting(['’]s)? )?(notes?|minutes)\\b"
            + "|\\b(approv(e|al|ing)|agree(ment|ing)?|confirm(ation|ing)?|adopt(ion|ing)?|accept(ance|ing)?) (of )?(the )?(draft )?(notes?|minutes)\\b"
            + "|^(the )?(notes?|minutes)( (and|&) (matters arising|actions))?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private ApprovingItem() {}

    static boolean isOn(Meeting.Draft at, String approved) {
        return at.agenda().stream().anyMatch(item -> approved.equals(item.approves()));
    }

    /** Links the item that is there for it, whoever leads it, or adds one before all others. */
    static Meeting.Draft linked(Meeting.Draft at, Meeting approved) {
        var agenda = new ArrayList<>(at.agenda());
        var place = first(agenda, item -> item.approves() == null && isOf(approved.draft().on(), item.title().strip()));
        if (place < 0) {
            agenda.add(0, new AgendaItem("Note of the meeting of " + Days.WRITTEN.format(approved.draft().on()), AgendaPurpose.DECISION, null, approved.id(), List.of()));
        } else {
            agenda.set(place, approving(agenda.get(place), approved.id()));
        }
        return with(at, agenda);
    }

    /** One that names a day is of the meeting of that day only. */
    private static boolean isOf(LocalDate on, String title) {
        return OF_A_NOTE.matcher(title).find() && (!YEAR.matcher(title).find() || title.contains(Days.WRITTEN.format(on)));
    }

    /** The item stays, without its link. */
    static Meeting.Draft unlinked(Meeting.Draft at, String approved) {
        return with(at, at.agenda().stream().map(item -> approved.equals(item.approves()) ? approving(item, null) : item).toList());
    }

    private static int first(List<AgendaItem> agenda, Predicate<AgendaItem> wanted) {
        return agenda.stream().filter(wanted).findFirst().map(agenda::indexOf).orElse(-1);
    }

    private static AgendaItem approving(AgendaItem item, String approved) {
        return new AgendaItem(item.title(), item.purpose(), item.lead(), approved, item.discussion());
    }

    private static Meeting.Draft with(Meeting.Draft meeting, List<AgendaItem> agenda) {
        return new Meeting.Draft(meeting.group(), meeting.number(), meeting.on(), meeting.mode(), meeting.purpose(), meeting.attendance(), meeting.apologies(),
                agenda, meeting.visibility());
    }
}
