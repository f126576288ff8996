package scot.trsws.programme.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in those without a key or token to what is published, where the programme wants that. */
@ApplicationScoped
class PublicReading implements SecurityIdentityAugmentor {

    private final boolean on;

    @Inject
    PublicReading(@ConfigProperty(name = "tracker.public-read", defaultValue = "false") boolean on) {
        this.on = on;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(on && identity.isAnonymous() ? QuarkusSecurityIdentity.builder(identity).addRole(Roles.PUBLIC).build() : identity);
    }
}
