package scot.trsws.programme.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import scot.trsws.programme.http.EntityTags;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/** The one key of the analysts, until there is a sign-on. Where none is configured, nobody is an analyst. */
@Provider
@AnalystsOnly
@Priority(Priorities.AUTHENTICATION)
public class AnalystKey implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Optional<String> key;

    @Inject
    AnalystKey(@ConfigProperty(name = "tracker.analyst-key") Optional<String> key) {
        this.key = key;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Problem(Refusal.UNAUTHENTICATED, "Send the analysts' key: Authorization: Bearer, a space, and the key.").with(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (key.isEmpty() || !isSame(key.get(), sent.substring(SCHEME.length()).strip())) {
            throw new Problem(Refusal.FORBIDDEN, "This is for analysts, and the key is not theirs.");
        }
    }

    /** Digests are of one length and compared whole, so that the time it takes tells nothing of the key. */
    private static boolean isSame(String expected, String sent) {
        return MessageDigest.isEqual(EntityTags.digest(expected).getBytes(UTF_8), EntityTags.digest(sent).getBytes(UTF_8));
    }
}
