package scot.trsws.programme.workstream.site;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** What became of an offer of support. */
public enum SupportStatus implements Transitions<SupportStatus> {
    OFFERED, ACCEPTED, DECLINED, PROVIDED, WITHDRAWN;

    @Override
    public Set<SupportStatus> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED);
            case ACCEPTED -> EnumSet.of(PROVIDED, WITHDRAWN);
            case DECLINED, PROVIDED, WITHDRAWN -> EnumSet.noneOf(SupportStatus.class);
        };
    }

    /** Where it stood before it came here. */
    SupportStatus before() {
        return this == PROVIDED || this == WITHDRAWN ? ACCEPTED : OFFERED;
    }
}
