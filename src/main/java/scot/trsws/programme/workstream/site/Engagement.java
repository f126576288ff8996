package scot.trsws.programme.workstream.site;

/** How far a council area is engaged: the highest that holds, and none that is stored. */
public enum Engagement {
    NONE, INTERESTED, SUPPORTED, SITE
}
