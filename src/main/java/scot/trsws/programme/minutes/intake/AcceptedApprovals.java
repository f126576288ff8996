package scot.trsws.programme.minutes.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.meeting.MeetingStatus;
import scot.trsws.programme.minutes.ApprovalDraft;
import scot.trsws.programme.minutes.MinutesRepository;
import scot.trsws.programme.minutes.MinutesStatus;
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

    @Override
    public void accept(Accepting run) {
        run.eachItem((pointer, item) -> {
            if (item.approves() != null) {
                linked(run, item.heading()).ifPresent(earlier -> approve(run, pointer + "/approves", earlier, item.approves()));
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

    /** The earlier meeting to which the agenda item links. */
    private Optional<String> linked(Accepting run, String heading) {
        return meetings.require(run.meeting).draft().agenda().stream().filter(item -> item.title().equalsIgnoreCase(heading)).map(AgendaItem::approves)
                .filter(Objects::nonNull).findFirst();
    }

    private void approve(Accepting run, String pointer, String earlier, Approval told) {
        if (meetings.require(earlier).view(run.on()).status() != MeetingStatus.HELD) {
            run.leaveOut(pointer, earlier + " is not on record as held, so it has no minutes that could be approved");
            return;
        }
        var approves = minutes.findByIdOptional(earlier).map(known -> NOT_APPROVED.contains(known.view(run.on()).status())).orElse(true);
        if (approves) {
            approve(run, pointer, earlier, new ApprovalDraft(run.on(), run.meeting, told.by(), told.amendments()));
        }
        run.add(new Settled(pointer, approves ? Outcome.COMPLETED : Outcome.UNCHANGED, "meetings", earlier, null));
    }
}
