package scot.trsws.programme.workstream.training;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** Whether a session is still to come, was delivered or called off; a fact may be told again, and undone. */
public enum SessionStatus implements Transitions<SessionStatus> {
    PLANNED, DELIVERED, CANCELLED;

    @Override
    public Set<SessionStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(DELIVERED, CANCELLED);
            case DELIVERED -> EnumSet.of(DELIVERED, PLANNED);
            case CANCELLED -> EnumSet.of(CANCELLED, PLANNED);
        };
    }
}
