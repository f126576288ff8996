package scot.trsws.programme.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;

/** The meetings. */
@ApplicationScoped
public class MeetingRepository extends Repository<Meeting, Meeting.Draft, Meeting.View> {

    MeetingRepository() {
        super(Meeting.class, Meeting.View.class);
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

    Meeting.View hold(String id, Preconditions preconditions, Holding holding) {
        return perform(id, preconditions, (meeting, told) -> meeting.hold(told, today()), holding);
    }

    Meeting.View cancel(String id, Preconditions preconditions, Cancellation cancellation) {
        return perform(id, preconditions, (meeting, told) -> meeting.cancel(told, today()), cancellation);
    }

    Meeting.View undo(String id, Preconditions preconditions, MeetingStatus undone) {
        return perform(id, preconditions, meeting -> meeting.undo(undone));
    }
}
