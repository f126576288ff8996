package scot.trsws.programme.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The OpenID Connect provider whose tokens let people in, and what its claims say of them. Without an issuer there is none. */
@ConfigMapping(prefix = "tracker.oidc")
interface SignOnSettings {

    Optional<String> issuer();

    /** Whom a token must be made for: this service, by its name at the provider. */
    Optional<String> audience();

    /** The claim with the names of the roles; / leads into an object, as in realm_access/roles. */
    @WithDefault("roles")
    String roleClaim();

    /** The claim with the ids of the partners that somebody speaks for. */
    @WithDefault("partners")
    String partnerClaim();

    /** For each role in lower case what the provider calls it; by itself the same. */
    Map<String, List<String>> roles();
}
