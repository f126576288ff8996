package scot.trsws.programme.workstream.training;

/** What the record of a session may lack. */
public enum Unrecorded {
    AREA("n.area is null"),
    AUDIENCE("n.audience is null"),
    DELIVERER("n.deliverer is null"),
    LEVEL("n.course in (select c.id from Course c where c.level is null)"),
    ATTENDED("n.attended.lower is null");

    final String holds;

    Unrecorded(String holds) {
        this.holds = holds;
    }
}
