package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.MeetingStatus;
import scot.trsws.programme.minutes.ApprovalDraft;
import scot.trsws.programme.minutes.MinutesRepository;
import scot.trsws.programme.minutes.MinutesStatus;
import scot.trsws.programme.minutes.MinutesView;
import scot.trsws.programme.note.Approval;

/** That the note of an earlier meeting was approved: its minutes are, unless they were already. */
@Priority(450)
@ApplicationScoped
class AcceptedApprovals implements AcceptedPart {

    private static final Set<MinutesStatus> NOT_APPROVED = EnumSet.of(MinutesStatus.DRAFT, MinutesStatus.CIRCULATED);

    @Inject
    MeetingRepository meetings;

    @Inject
    MinutesRepository minutes;

    @Inject
    ToldAgenda agenda;

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> {
            if (item.approves() != null) {
                settle(run, pointer, item.approves());
            }
        });
    }

    private void approve(Accepting run, String pointer, String earlier, ApprovalDraft approval) {
        try {
            minutes.approve(earlier, Preconditions.whateverIsThere(), approval);
        } catch (Problem problem) {
            throw new Problem(problem.refusal(), "The minutes of " + earlier + " cannot be approved: " + problem.getMessage(),
                    Problem.Error.at("/content" + pointer, problem.errors().stream().map(Problem.Error::detail).collect(Collectors.joining("; "))));
        }
    }

    private void settle(Accepting run, String pointer, Approval told) {
        var meant = agenda.earlier(run, told);
        var linked = Optional.ofNullable(run.agenda.get(pointer)).map(AgendaItem::approves).orElse(null);
        if (linked == null) {
            run.leaveOut(pointer + "/approves", "no earlier meeting of the group on record is the one whose note was approved");
        } else if (meant != null && !meant.equals(linked)) {
            run.add(Settled.onRecord(pointer + "/approves", false, Set.of("approves"), "meetings", linked));
        } else if (meetings.require(linked).view(run.on()).status() != MeetingStatus.HELD) {
            run.leaveOut(pointer + "/approves", linked + " is not on record as held, so it has no minutes that could be approved");
        } else {
            settle(run, pointer + "/approves", linked, told);
        }
    }

    private void settle(Accepting run, String pointer, String earlier, Approval told) {
        var known = minutes.findByIdOptional(earlier).map(each -> each.view(run.on())).filter(each -> !NOT_APPROVED.contains(each.status()));
        if (known.isEmpty()) {
            approve(run, pointer, earlier, new ApprovalDraft(run.on(), run.meeting, told.by(), told.amendments()));
        }
        var others = known.map(each -> others(each.approval(), run, told)).orElse(List.of());
        run.add(Settled.onRecord(pointer, known.isEmpty(), others, "meetings", earlier));
    }

    private static List<String> others(MinutesView.Approved known, Accepting run, Approval told) {
        return Stream.of(run.meeting.equals(known.at()) ? null : "at", told.by() == known.by() ? null : "by",
                told.amendments() == null || told.amendments().equals(known.amendments()) ? null : "amendments").filter(Objects::nonNull).toList();
    }
}
