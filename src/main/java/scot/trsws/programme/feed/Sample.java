package scot.trsws.programme.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import scot.trsws.programme.http.Caller;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.store.Signature;

/** The sample programme: what was never there before is added, and nothing that was is touched. */
@ApplicationScoped
class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);

    @Inject
    ObjectMapper mapper;

    @Inject
    Exchange exchange;

    @Inject
    Signature signature;

    @All
    @Inject
    List<SamplePart> parts;

    @ConfigProperty(name = "tracker.sample", defaultValue = "false")
    boolean wanted;

    @ActivateRequestContext
    void start(@Observes StartupEvent start) {
        if (wanted) {
            LOG.infof("The sample programme is loaded: %d nouns were new.", load());
        }
    }

    int load() {
        exchange.actAs(Caller.service("sample"));
        return signature.apart(() -> {
            var loader = new SampleLoader(mapper);
            for (var part : parts) {
                part.load(loader);
            }
            return loader.added();
        });
    }
}
