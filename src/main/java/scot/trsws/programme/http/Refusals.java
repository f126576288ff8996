package scot.trsws.programme.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Fires what was refused, just before the answer leaves, wherever that was decided.
 *
 * This may be a thread that must not wait: whoever listens must not either.
 */
@Singleton
class Refusals {

    private static final String VERSION = "/v1/";

    @Inject
    Event<Deed> deeds;

    @Inject
    Routes routes;

    void register(@Observes Filters filters) {
        filters.register(this::watch, Limits.NAMED + 1);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(done -> tell(context));
        context.next();
    }

    private void tell(RoutingContext context) {
        var status = context.response().getStatusCode();
        var path = context.normalizedPath();
        if (status < 400 || status > 499 || !path.startsWith(VERSION)) {
            return;
        }
        var exchange = Optional.<Exchange>ofNullable(context.get(Exchange.class.getName())).orElseGet(Exchange::new);
        var verb = context.request().method().name();
        var operation = routes.operation(verb, path);
        if (isAttempt(status, verb, operation, exchange) && operation.filter(method -> method.isAnnotationPresent(Untold.class)).isEmpty()) {
            deeds.fire(new Deed(Deed.Kind.REFUSAL, Limits.requestId(context), context.request().remoteAddress().hostAddress(), exchange.caller(),
                    operation.map(Routes::idOf).orElse(null), verb, path, status, code(context, exchange), false));
        }
    }

    /** What may be a trial of somebody's rights, and every write that failed; not a reader's typing error. */
    private static boolean isAttempt(int status, String verb, Optional<Method> operation, Exchange exchange) {
        var writes = Exchange.writes(verb);
        return switch (status) {
            case 401, 403, 429 -> true;
            case 404 -> operation.isPresent() && !exchange.caller().equals(Caller.NOBODY) || writes && !exchange.dryRun();
            default -> writes && !exchange.dryRun();
        };
    }

    private static String code(RoutingContext context, Exchange exchange) {
        var refusal = Optional.ofNullable(exchange.refusal()).orElseGet(() -> context.get(Refusal.class.getName()));
        return refusal == null ? null : refusal.name();
    }
}
