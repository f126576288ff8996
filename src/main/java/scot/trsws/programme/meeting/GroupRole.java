package scot.trsws.programme.meeting;

/** What a partner is in a group. */
public enum GroupRole {
    CHAIR, CO_CHAIR, MEMBER, SECRETARIAT, OBSERVER
}
