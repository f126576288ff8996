package scot.trsws.programme.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes the connection of whoever fetches an answer so slowly that the thread which writes it would wait for ever. */
@Singleton
class Patience {

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "tracker.patience.answer")
    Duration patience;

    void register(@Observes Filters filters) {
        filters.register(this::bound, Limits.NAMED);
    }

    private void bound(RoutingContext context) {
        var deadline = vertx.setTimer(patience.toMillis(), reached -> context.request().connection().close());
        context.addEndHandler(done -> vertx.cancelTimer(deadline));
        context.next();
    }
}
