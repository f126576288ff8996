package scot.trsws.programme.workstream.training;

import scot.trsws.programme.store.Count;

/** Whether what is recorded meets a target. */
public enum Standing {
    MET, NOT_MET, UNCERTAIN;

    /** Met is what is surely so many; not met, what is surely fewer: nothing that was counted may be left out of it. */
    static Standing of(int people, Count result, boolean complete) {
        if (result != null && result.lower() >= people) {
            return MET;
        }
        var fewer = result != null && result.upper() != null && result.upper() < people;
        return fewer && complete ? NOT_MET : UNCERTAIN;
    }
}
