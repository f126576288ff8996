package scot.trsws.programme.access;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import scot.trsws.programme.http.Credentials;

/**
 * Lets in who sends Authorization: Bearer and a key (RFC 6750). A token with dots in it is a JSON web token and left to
 * the sign-on, where there is one; whatever else is sent is refused and not overlooked.
 */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism, Credentials {

    static final String SCHEME = "Bearer";

    private static final int BEFORE_SIGN_ON = DEFAULT_PRIORITY + 1000;

    @Inject
    SignOnSettings signOn;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var sent = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        if (sent.size() > 1 || !isBearer(sent.get(0))) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Send one Authorization header: Bearer, a space, and a key."));
        }
        var token = token(sent.get(0));
        return token.contains(".") && signOn.issuer().isPresent() ? Uni.createFrom().nullItem() : identities.authenticate(new KeyRequest(new Key(token)));
    }

    @Override
    public boolean mayBeOurs(String authorization) {
        return isBearer(authorization) && new Key(token(authorization)).isOurs();
    }

    private static boolean isBearer(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1);
    }

    private static String token(String authorization) {
        return authorization.substring(SCHEME.length() + 1).strip();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), HttpHeaders.WWW_AUTHENTICATE, SCHEME));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME));
    }

    @Override
    public int getPriority() {
        return BEFORE_SIGN_ON;
    }
}
