package scot.trsws.programme.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Three well-known keys to try things with, on a developer's own computer and nowhere else: no setting lets them in. */
@ApplicationScoped
class DevelopmentKeys {

    private static final Logger LOG = Logger.getLogger(DevelopmentKeys.class);

    private static final Map<String, SecurityIdentity> KEYS = Map.of(
            "dev-staff", Identities.of("key:dev-staff", List.of(Role.STAFF), Set.of()),
            "dev-partner", Identities.of("key:dev-partner", List.of(Role.CONTRIBUTOR), Set.of("sssc")),
            "dev-reader", Identities.of("key:dev-reader", List.of(Role.READER), Set.of()));

    void announce(@Observes StartupEvent start) {
        if (known()) {
            LOG.info("Development: the keys dev-staff, dev-partner (for sssc) and dev-reader are let in, as Authorization: Bearer dev-staff");
        }
    }

    Optional<SecurityIdentity> find(String key) {
        return known() ? Optional.ofNullable(KEYS.get(key)) : Optional.empty();
    }

    private static boolean known() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
