package scot.trsws.programme.meeting;

/** What a group is for. */
public enum GroupKind {
    ADVISORY, DELIVERY, STEERING, WORKING, NETWORK, OTHER
}
