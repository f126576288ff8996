package scot.trsws.programme.meeting;

/** What an item is on the agenda for. */
public enum AgendaPurpose {
    INFORMATION, DISCUSSION, DECISION
}
