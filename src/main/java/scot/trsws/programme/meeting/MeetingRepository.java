package scot.trsws.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The meetings. */
@ApplicationScoped
public class MeetingRepository extends Repository<Meeting, Meeting.Draft, MeetingView> {

    MeetingRepository() {
        super(Meeting.class, MeetingView.class);
    }

    @Override
    protected Meeting make(String id, Meeting.Draft draft) {
        return new Meeting(id, draft);
    }

    @Override
    protected String stem(Meeting.Draft draft) {
        return Ids.slug(draft.group()) + "-" + draft.on();
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("on", "number");
    }

    /** The note of a meeting is approved at another one, and at none before it. */
    @Override
    protected void admit(Meeting meeting, Meeting.Draft draft) {
        var errors = Stream.concat(approvals(meeting, draft), meeting == null ? Stream.empty() : approvalsOf(meeting, draft.on())).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Stream<Problem.Error> approvals(Meeting meeting, Meeting.Draft draft) {
        var agenda = draft.agenda() == null ? List.<AgendaItem>of() : draft.agenda();
        return IntStream.range(0, agenda.size()).filter(item -> agenda.get(item).approves() != null).boxed()
                .flatMap(item -> refusal(require(agenda.get(item).approves()), meeting, draft.on())
                        .map(detail -> Problem.Error.at("/agenda/" + item + "/approves", detail)));
    }

    private static Stream<String> refusal(Meeting approved, Meeting at, LocalDate on) {
        if (at != null && approved.id().equals(at.id())) {
            return Stream.of("must not be the meeting itself");
        }
        var held = approved.draft().on();
        return held.isAfter(on) ? Stream.of("is the meeting of " + held + ", after this one") : Stream.empty();
    }

    private Stream<Problem.Error> approvalsOf(Meeting meeting, LocalDate on) {
        return getEntityManager().createQuery("select m.on from Meeting m join m.agenda item where item.approves = :meeting and m.on < :on order by m.on", LocalDate.class)
                .setParameter("meeting", meeting.id()).setParameter("on", on).setMaxResults(1)
                .getResultStream().map(first -> Problem.Error.at("/on", "must not be after " + first + ", when its note is approved"));
    }

    LocalDate dayOf(String meeting) {
        return require(meeting).draft().on();
    }

    public MeetingView hold(String id, Preconditions preconditions, Holding holding) {
        return perform(id, preconditions, Meeting::hold, holding);
    }

    MeetingView cancel(String id, Preconditions preconditions, Step.Dated cancellation) {
        return perform(id, preconditions, Meeting::cancel, cancellation);
    }

    MeetingView undo(String id, Preconditions preconditions, MeetingStatus undone) {
        return perform(id, preconditions, meeting -> meeting.undo(undone));
    }
}
