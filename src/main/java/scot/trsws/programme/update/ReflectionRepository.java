package scot.trsws.programme.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.meeting.MeetingRepository;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The reflections. */
@ApplicationScoped
public class ReflectionRepository extends Repository<Reflection, Reflection.Draft, ReflectionView> {

    @Inject
    MeetingRepository meetings;

    @Inject
    UpdateRepository updates;

    ReflectionRepository() {
        super(Reflection.class, ReflectionView.class);
    }

    @Override
    protected Reflection make(String id, Reflection.Draft draft) {
        return new Reflection(id, draft);
    }

    @Override
    protected String stem(Reflection.Draft draft) {
        return "reflection-";
    }

    @Override
    protected Collection<String> owners(Reflection.Draft draft) {
        return only(draft.raisedBy());
    }

    /** It is raised on an update and under an item of its meeting; what is mended there later leaves it as it is. */
    @Override
    protected void admit(Reflection reflection, Reflection.Draft draft) {
        if (reflection != null && reflection.draft().isRaisedWhere(draft)) {
            return;
        }
        var errors = Stream.concat(elsewhere(draft), offTheAgenda(draft)).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private Stream<Problem.Error> elsewhere(Reflection.Draft draft) {
        return Stream.ofNullable(draft.update()).flatMap(id -> updates.findByIdOptional(id).stream()).map(update -> update.draft().meeting())
                .filter(meeting -> !meeting.equals(draft.meeting())).map(meeting -> Problem.Error.at("/update", "was reported to another meeting, " + meeting));
    }

    private Stream<Problem.Error> offTheAgenda(Reflection.Draft draft) {
        var titles = meetings.findByIdOptional(draft.meeting()).stream().flatMap(meeting -> meeting.draft().agenda().stream()).map(AgendaItem::title).distinct().toList();
        return Stream.ofNullable(draft.agendaItem()).filter(title -> !titles.contains(title)).map(title -> Problem.Error.at("/agendaItem",
                titles.isEmpty() ? "must be left out: the meeting has no agenda" : "must be a title on the agenda of the meeting: " + String.join("; ", titles)));
    }

    public ReflectionView answer(String id, Preconditions preconditions, Answer.Draft answer) {
        return perform(id, preconditions, (reflection, given) -> {
            requireRaised(reflection, given.on());
            reflection.answer(given);
        }, answer);
    }

    ReflectionView park(String id, Preconditions preconditions, Step.Explained step) {
        return perform(id, preconditions, (reflection, told) -> {
            requireRaised(reflection, told.on());
            reflection.park(told);
        }, step);
    }

    private void requireRaised(Reflection reflection, LocalDate on) {
        var raised = meetings.require(reflection.draft().meeting()).draft().on();
        if (on.isBefore(raised)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before the meeting that it was raised at, " + raised));
        }
    }

    ReflectionView undo(String id, Preconditions preconditions, ReflectionStatus undone) {
        return perform(id, preconditions, reflection -> reflection.undo(undone));
    }
}
