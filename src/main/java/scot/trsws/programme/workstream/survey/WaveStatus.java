package scot.trsws.programme.workstream.survey;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.Transitions;

/** How far a wave has come. A closed one is never opened again: its responses have lost their order. */
public enum WaveStatus implements Transitions<WaveStatus> {
    PLANNED, OPEN, CLOSED, ANALYSED, PUBLISHED;

    private static final long STEP = 10;

    @Override
    public Set<WaveStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(ANALYSED);
            case ANALYSED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(WaveStatus.class);
        };
    }

    public boolean isClosed() {
        return compareTo(CLOSED) >= 0;
    }

    /** What is told of the number of responses: while they come in only its tens, so that nobody can watch one arrive. */
    Count told(Long responses, long minimumBase) {
        if (responses == null || this == PLANNED) {
            return null;
        }
        if (this == OPEN) {
            var tens = responses / STEP * STEP;
            return Count.of(tens, tens + STEP - 1);
        }
        return responses < minimumBase ? new Count(0L, minimumBase - 1, "fewer than " + minimumBase) : Count.of(responses, responses);
    }
}
