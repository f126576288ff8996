package scot.trsws.programme.meeting;

/** Where people met. */
public enum MeetingMode {
    IN_PERSON, ONLINE, HYBRID
}
