package scot.trsws.programme.workstream;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** Where a workstream stands. */
public enum WorkstreamStatus implements Transitions<WorkstreamStatus> {
    PLANNED, ACTIVE, PAUSED, COMPLETE, STOPPED;

    @Override
    public Set<WorkstreamStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ACTIVE, STOPPED);
            case ACTIVE -> EnumSet.of(PAUSED, COMPLETE, STOPPED);
            case PAUSED -> EnumSet.of(ACTIVE, COMPLETE, STOPPED);
            case COMPLETE, STOPPED -> EnumSet.of(ACTIVE);
        };
    }
}
