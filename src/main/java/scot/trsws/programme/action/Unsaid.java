package scot.trsws.programme.action;

/** What may have been left unsaid when something was promised. */
public enum Unsaid {
    MADE_BY("n.madeBy is null"), DUE_ON("n.dueOn is null");

    final String holds;

    Unsaid(String holds) {
        this.holds = holds;
    }
}
