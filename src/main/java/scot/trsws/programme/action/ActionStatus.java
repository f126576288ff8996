package scot.trsws.programme.action;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** Where an action stands. Overdue is none of them: it follows from the due date and the day. */
public enum ActionStatus implements Transitions<ActionStatus> {
    OPEN, IN_PROGRESS, BLOCKED, DONE, CANCELLED;

    public static final Set<ActionStatus> CLOSED = EnumSet.of(DONE, CANCELLED);

    @Override
    public Set<ActionStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_PROGRESS, BLOCKED, DONE, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(OPEN, BLOCKED, DONE, CANCELLED);
            case BLOCKED -> EnumSet.of(OPEN, IN_PROGRESS, DONE, CANCELLED);
            case DONE, CANCELLED -> EnumSet.of(OPEN);
        };
    }
}
