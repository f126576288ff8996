package scot.trsws.programme.http;

/** Tells apart, without asking anybody, what may let somebody in and what cannot. */
public interface Credentials {

    /** Whether this Authorization header may hold a key that this service made. */
    boolean mayBeOurs(String authorization);
}
