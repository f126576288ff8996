package scot.trsws.programme.workstream.survey;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Transitions;

/** How far a version of a survey has come; an agreed one stays as it is. */
public enum InstrumentStatus implements Transitions<InstrumentStatus> {
    DRAFT, CONSULTATION, AGREED;

    @Override
    public Set<InstrumentStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CONSULTATION);
            case CONSULTATION -> EnumSet.of(AGREED);
            case AGREED -> EnumSet.noneOf(InstrumentStatus.class);
        };
    }
}
