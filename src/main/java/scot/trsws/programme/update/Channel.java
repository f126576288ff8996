package scot.trsws.programme.update;

/** How an update reached the programme. */
public enum Channel {
    IN_MEETING, WRITTEN, ON_BEHALF
}
