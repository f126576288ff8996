package scot.trsws.programme.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps the answer to a page of a refused origin free of what Quarkus tells every page that asks. */
@Singleton
class Origins {

    void register(@Observes Filters filters) {
        filters.register(this::watch, Limits.NAMED);
    }

    private void watch(RoutingContext context) {
        if (context.request().headers().contains("Origin")) {
            context.addHeadersEndHandler(answering -> {
                var headers = context.response().headers();
                if (!headers.contains("Access-Control-Allow-Origin")) {
                    headers.names().stream().filter(name -> name.toLowerCase().startsWith("access-control-")).toList().forEach(headers::remove);
                }
            });
        }
        context.next();
    }
}
