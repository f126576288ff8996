package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.meeting.Attendance;
import scot.trsws.programme.meeting.Holding;
import scot.trsws.programme.meeting.Meeting;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.MeetingStatus;
import scot.trsws.programme.note.Attendee;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.store.Where;

/** The meeting itself, who was there, its agenda with what was said, and the meeting that comes after. */
@Priority(500)
@ApplicationScoped
class AcceptedMeeting implements AcceptedPart {

    private static final String MEETINGS = "meetings";

    @Inject
    MeetingRepository meetings;

    @Inject
    Settlement settlement;

    @Inject
    ToldAgenda agenda;

    @Override
    public void accept(Accepting run) {
        var group = run.content.note().group().id();
        run.eachItem((pointer, item) -> leadIsNobody(run, pointer, item));
        var settled = settle(run, group);
        run.meeting = settled.id();
        hold(run, settled);
        ToldAgenda.find(run, meetings.require(run.meeting).draft().agenda());
        if (run.content.note().timeAndPlace() != null) {
            run.leaveOut("/note/timeAndPlace", "a meeting is recorded with its day and mode");
        }
        var next = run.content.note().next();
        if (next != null && (next.on() == null || !next.on().isAfter(run.on()))) {
            run.leaveOut("/note/next", "a meeting is recorded with a day, and after this one");
        } else if (next != null) {
            settlement.settle(run, "/note/next", MEETINGS, meetings, key(group, next.on()), planned(group, run, next.on()));
        }
    }

    private Settled settle(Accepting run, String group) {
        try {
            return settlement.settle(run, "/note", MEETINGS, meetings, key(group, run.on()), draft(run, group));
        } catch (Problem problem) {
            throw problem.relocated(place -> ToldAgenda.inTheContent(run.content.note(), place));
        }
    }

    private void hold(Accepting run, Settled settled) {
        var status = meetings.require(run.meeting).view(run.on()).status();
        if (status == MeetingStatus.CANCELLED) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "A meeting that was called off has no minutes: correct the day in the import,"
                    + " or take back that it was called off.",
                    Problem.Error.at("/content/note/on", "is the day of " + run.meeting + ", which is CANCELLED"));
        }
        if (status == MeetingStatus.PLANNED) {
            meetings.hold(run.meeting, Preconditions.whateverIsThere(), new Holding(run.on()));
            run.instead(settled, settled.completed());
        }
    }

    private static Where key(String group, LocalDate on) {
        return Where.all().is("group", group).is("on", on);
    }

    private Meeting.Draft planned(String group, Accepting run, LocalDate on) {
        return new Meeting.Draft(group, null, on, null, null, List.of(), null, List.of(), run.visibility);
    }

    private Meeting.Draft draft(Accepting run, String group) {
        var note = run.content.note();
        var attendance = attendance(run);
        return new Meeting.Draft(group, note.number(), note.on(), note.mode(), note.purpose(), attendance,
                apologies(note.apologies(), attendance), agenda.of(run), run.visibility);
    }

    private static void leadIsNobody(Accepting run, String pointer, Item item) {
        if (item.lead() != null && item.lead().id() == null || item.role() != null) {
            run.leaveOut(pointer + (item.role() != null ? "/role" : "/lead"), "an item is recorded with the partner on record that led it");
        }
    }

    /** Each partner once: whoever was there was there, whatever else the minutes say. */
    private static List<Attendance> attendance(Accepting run) {
        var listed = new HashMap<String, Integer>();
        var attendance = new ArrayList<Attendance>();
        Accepting.each("/note/attendance", run.content.note().attendance(), (pointer, attendee) -> {
            var told = attendance(attendee);
            var before = told.partner() == null ? null : listed.putIfAbsent(told.partner(), attendance.size());
            if (before == null) {
                attendance.add(told);
            } else {
                run.leaveOut(pointer, told.partner() + " is in the list already");
            }
        });
        return attendance;
    }

    private static Attendance attendance(Attendee attendee) {
        var partner = Accepting.id(attendee.partner());
        return new Attendance(partner, partner != null ? null : attendee.partner() == null ? attendee.category() : attendee.partner().name(), attendee.presence(), attendee.role());
    }

    private static ApologiesRecord apologies(ApologiesRecord told, List<Attendance> attendance) {
        var named = attendance.stream().anyMatch(Attendance::sentApologies);
        return named ? ApologiesRecord.NAMED : told == ApologiesRecord.NAMED ? ApologiesRecord.NOTED_NOT_NAMED : told;
    }
}
