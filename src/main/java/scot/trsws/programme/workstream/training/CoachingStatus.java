package scot.trsws.programme.workstream.training;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** Whether a coaching is still to come, was held or called off; a fact may be told again, and undone. */
public enum CoachingStatus implements Transitions<CoachingStatus> {
    PLANNED, HELD, CANCELLED;

    @Override
    public Set<CoachingStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(HELD, CANCELLED);
            case HELD -> EnumSet.of(HELD, PLANNED);
            case CANCELLED -> EnumSet.of(CANCELLED, PLANNED);
        };
    }
}
