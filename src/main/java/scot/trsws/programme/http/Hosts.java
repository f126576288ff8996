package scot.trsws.programme.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Refuses who names no host: such a request fails before any filter, and Quarkus would tell it as an error of its own. */
@Singleton
class Hosts {

    @Inject
    EarlyRefusals early;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext context) {
        if (EarlyRefusals.namesAHost(context.request())) {
            context.next();
        } else {
            context.response().putHeader(Limits.REQUEST_ID, UUID.randomUUID().toString());
            early.refuse(context, none());
        }
    }

    static Problem none() {
        return Problem.unreadable(Problem.Error.header("Host", "must name this service: a host and perhaps a port"));
    }
}
