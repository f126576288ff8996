package scot.trsws.programme.access;

/** The names by which operations say who may call them; an operation without any may be called by nobody. */
public final class Roles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String STAFF = "STAFF";
    public static final String CONTRIBUTOR = "CONTRIBUTOR";
    public static final String ANALYST = "ANALYST";
    public static final String READER = "READER";

    /** Everybody who is let in; those without a key or token only where public reading is on. */
    public static final String PUBLIC = "PUBLIC";

    private Roles() {}
}
