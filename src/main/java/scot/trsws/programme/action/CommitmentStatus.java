package scot.trsws.programme.action;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** What came of a promise. */
public enum CommitmentStatus implements Transitions<CommitmentStatus> {
    OPEN, PROMOTED, KEPT, LAPSED, DISMISSED;

    @Override
    public Set<CommitmentStatus> next() {
        return this == OPEN ? EnumSet.of(PROMOTED, KEPT, LAPSED, DISMISSED) : EnumSet.of(OPEN);
    }
}
