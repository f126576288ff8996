package scot.trsws.programme.action;

/** What an action may lack. */
public enum Missing {
    OWNER("n.owner is null"), DUE_ON("n.dueOn is null");

    final String holds;

    Missing(String holds) {
        this.holds = holds;
    }
}
