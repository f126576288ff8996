package scot.trsws.programme.update;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** Where a reflection stands. What was answered may be told again, in better words. */
public enum ReflectionStatus implements Transitions<ReflectionStatus> {
    OPEN, ANSWERED, PARKED;

    @Override
    public Set<ReflectionStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, PARKED);
            case ANSWERED -> EnumSet.of(OPEN, ANSWERED);
            case PARKED -> EnumSet.of(OPEN, ANSWERED);
        };
    }
}
