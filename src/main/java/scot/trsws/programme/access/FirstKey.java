package scot.trsws.programme.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import scot.trsws.programme.http.Caller;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.store.Signature;

/** The administrator's key of a first start, or of one when no administrator is let in any more: the one that was chosen for it, or one that is printed this once. */
@ApplicationScoped
class FirstKey {

    static final String ID = "first-administrator";

    private static final Logger LOG = Logger.getLogger(FirstKey.class);

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
        var key = chosen.map(Key::new).orElseGet(Key::fresh);
        exchange.actAs(Caller.service("first-start"));
        if (signature.apart(() -> make(key)) && chosen.isEmpty()) {
            show(key);
        }
    }

    /** Whether no administrator is let in: of services that start side by side one makes the key. */
    private boolean make(Key key) {
        keys.hold();
        if (keys.administrators() > 0) {
            return false;
        }
        if (!key.isWhole()) {
            throw new IllegalStateException("TRACKER_BOOTSTRAP_KEY must be 32 to 200 letters, digits, hyphens and underscores, made by chance: openssl rand -hex 32");
        }
        if (keys.knows(key)) {
            LOG.error("No administrator is let in any more, and TRACKER_BOOTSTRAP_KEY was used before: set another, or leave it out to have one made and printed.");
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
