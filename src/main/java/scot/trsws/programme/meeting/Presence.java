package scot.trsws.programme.meeting;

/** Whether a partner was at a meeting: as one of the group, as a guest, or not and said so. */
public enum Presence {
    PRESENT, APOLOGIES, IN_ATTENDANCE
}
