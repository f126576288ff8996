package scot.trsws.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
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
