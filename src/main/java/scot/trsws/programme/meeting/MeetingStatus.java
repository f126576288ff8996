package scot.trsws.programme.meeting;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** Whether a meeting is still to come, took place or was called off; a fact may be told again, and undone. */
public enum MeetingStatus implements Transitions<MeetingStatus> {
    PLANNED, HELD, CANCELLED;

    @Override
    public Set<MeetingStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(HELD, PLANNED);
            case CANCELLED -> EnumSet.of(CANCELLED, PLANNED);
        };
    }
}
