package scot.trsws.programme.access;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import scot.trsws.programme.http.EntityTags;

/** Lets people in with the tokens of an OpenID Connect provider, beside the keys of programs, and reads who they are. */
@ApplicationScoped
class SignOn implements SecurityIdentityAugmentor {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int PSEUDONYM = 22;

    @Inject
    SignOnSettings settings;

    void start(@Observes Oidc oidc) {
        settings.issuer().ifPresent(issuer -> oidc.create(tenant(issuer)));
    }

    /** Only tokens that are signed, by a key which the provider publishes, are looked at: it is never asked about one. */
    private OidcTenantConfig tenant(String issuer) {
        var audience = settings.audience()
                .orElseThrow(() -> new IllegalStateException("TRACKER_OIDC_AUDIENCE must be set beside TRACKER_OIDC_ISSUER: tokens for other services must not let anybody in here"));
        return OidcTenantConfig.authServerUrl(issuer).roles().roleClaimPath(settings.roleClaim()).end()
                .token().audience(audience).subjectRequired().allowJwtIntrospection(false).allowOpaqueTokenIntrospection(false).end().build();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.getPrincipal() instanceof JsonWebToken token ? person(token, identity.getRoles()) : identity);
    }

    private SecurityIdentity person(JsonWebToken token, Set<String> called) {
        return Identities.of(pseudonym(token), Arrays.stream(Role.values()).filter(role -> names(role).stream().anyMatch(called::contains)).toList(), partners(token));
    }

    private Collection<String> names(Role role) {
        return settings.roles().getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of(role.name(), role.name().toLowerCase(Locale.ROOT)));
    }

    /** The provider's own name for somebody may be their address, and histories are for good; it can be worked out again by who knows it. */
    private static String pseudonym(JsonWebToken token) {
        return "person:" + EntityTags.digest(token.getIssuer() + " " + token.getSubject()).substring(0, PSEUDONYM);
    }

    private Set<String> partners(JsonWebToken token) {
        var claim = token.<Object>getClaim(settings.partnerClaim());
        var values = claim instanceof JsonArray array ? array.stream().map(SignOn::text) : claim == null ? Stream.<String>of() : Stream.of(claim.toString());
        return values.filter(value -> ID.matcher(value).matches()).collect(Collectors.toSet());
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }
}
