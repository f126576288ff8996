package scot.trsws.programme.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import scot.trsws.programme.http.Caller;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.store.Signature;

/** The administrator's key of a first start: the one that was chosen for it, or one that is printed this once. */
@ApplicationScoped
class FirstKey {

    static final String ID = "first-administrator";

    @Inject
    ApiKeyRepository keys;

    @Inject
    Exchange exchange;

    @Inject
    Signature signature;

    @ConfigProperty(name = "tracker.bootstrap-key")
    Optional<String> chosen;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ActivateRequestContext
    void start(@Observes StartupEvent start) {
        chosen.map(Key::new).filter(key -> !key.isWhole()).ifPresent(key -> {
            throw new IllegalStateException("TRACKER_BOOTSTRAP_KEY must be 32 to 200 letters, digits, hyphens and underscores, made by chance: openssl rand -hex 32");
        });
        var key = chosen.map(Key::new).orElseGet(Key::fresh);
        exchange.actAs(Caller.service("first-start"));
        if (signature.apart(() -> make(key)) && chosen.isEmpty()) {
            show(key);
        }
    }

    /** Whether there was none: of services that start side by side one makes it. */
    private boolean make(Key key) {
        keys.getEntityManager().createNativeQuery("lock table api_key in share row exclusive mode").executeUpdate();
        if (keys.count() > 0) {
            return false;
        }
        keys.issue(new ApiKey.Draft("First administrator", Role.ADMINISTRATOR, List.of(), null), key);
        return true;
    }

    /** To whoever watches the start, and not into the log, which is kept. */
    private void show(Key key) {
        System.out.printf("""
                The administrator's key of this service. It is shown this once; make the others with it, then keep it safe:

                  curl -H 'Authorization: Bearer %s' http://localhost:%d/v1/api-keys

                """, key.text(), port);
    }
}
