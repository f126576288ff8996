package scot.trsws.programme.workstream.training;

/** What may not yet have followed a session. */
public enum MissingFollowUp {
    COACHING("n.coachingHeld = 0"), EVALUATION("n.evaluations = 0");

    final String holds;

    MissingFollowUp(String holds) {
        this.holds = holds;
    }
}
