package scot.trsws.programme.minutes;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** How far minutes have come. They may be approved straight away: whoever records it later may not know when they were circulated. */
public enum MinutesStatus implements Transitions<MinutesStatus> {
    DRAFT, CIRCULATED, APPROVED, PUBLISHED;

    @Override
    public Set<MinutesStatus> next() {
        return switch (this) {
            case DRAFT, CIRCULATED -> EnumSet.of(CIRCULATED, APPROVED);
            case APPROVED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(MinutesStatus.class);
        };
    }
}
