package scot.trsws.programme.action;

/** How firmly something was promised: offered, meant, or committed to. */
public enum Strength {
    OFFER, INTENTION, COMMITMENT
}
