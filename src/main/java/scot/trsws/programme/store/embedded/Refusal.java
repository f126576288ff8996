package scot.trsws.programme.store.embedded;

/** Why the embedded server will not run, in one line for the person who started the service. */
public final class Refusal extends RuntimeException {

    Refusal(String message, Object... parts) {
        super(message.formatted(parts));
    }
}
