package scot.trsws.programme.update;

import java.util.EnumSet;
import java.util.Set;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Transitions;

/** How far an update has come; what it says may change only as a draft or when it was returned. */
public enum UpdateStatus implements Transitions<UpdateStatus> {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED, PUBLISHED;

    @Override
    public Set<UpdateStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DRAFT, RETURNED, ACCEPTED);
            case ACCEPTED -> EnumSet.of(RETURNED, PUBLISHED);
            case PUBLISHED -> EnumSet.of(ACCEPTED);
        };
    }

    /** Refuses what only the author may do, where the update is with others. */
    void requireInHand(String may) {
        if (!next().contains(SUBMITTED)) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is " + this + ": " + may + " only while it is DRAFT or RETURNED.");
        }
    }
}
