package scot.trsws.programme.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import scot.trsws.programme.http.AsOf;

/** Knows by a key who wants to be let in; asked at each request, so that a revoked key is refused at once. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<KeyRequest> {

    @Inject
    Secrets secrets;

    @Inject
    DevelopmentKeys development;

    @Inject
    Clock clock;

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> development.find(request.key.text()).orElseGet(() -> kept(request.key)));
    }

    private SecurityIdentity kept(Key key) {
        if (!key.isWhole()) {
            throw new AuthenticationFailedException("This is no key of this service, or not all of it: copy it again.");
        }
        try {
            var today = LocalDate.now(clock.withZone(AsOf.LONDON));
            var known = secrets.find(key, clock.instant()).filter(each -> isSame(each.digest(), key.digest()))
                    .orElseThrow(() -> new AuthenticationFailedException("This key is not known here, or it was rotated or revoked."));
            requireActive(known, today);
            secrets.use(known, today);
            return Identities.of("key:" + known.key(), List.of(known.role()), known.partners());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Compared whole, so that the time it takes tells nothing of the key. */
    private static boolean isSame(String kept, String sent) {
        return MessageDigest.isEqual(kept.getBytes(US_ASCII), sent.getBytes(US_ASCII));
    }

    private static void requireActive(Secrets.Known known, LocalDate today) {
        if (ApiKeyStatus.of(known.revokedOn(), known.expiresOn(), today) != ApiKeyStatus.ACTIVE) {
            throw new AuthenticationFailedException("This key has expired on " + known.expiresOn() + ": ask for another, or for more time.");
        }
    }
}
