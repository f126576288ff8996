package scot.trsws.programme.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the whole body of a request before a thread is given to it, so that nothing but memory waits for a slow sender, and not for long; and not more than 128 MiB of it. */
@Singleton
class Bodies {

    private static final int MEBIBYTE = 1_048_576;
    private static final int TABLE = 7;
    private static final long MOST_HELD = 128L * MEBIBYTE;
    private static final String LENGTH = "Content-Length";

    private final AtomicLong held = new AtomicLong();

    @Inject
    Vertx vertx;

    @Inject
    EarlyRefusals early;

    @ConfigProperty(name = "tracker.patience.body")
    Duration patience;

    void register(@Observes Filters filters) {
        filters.register(this::read, Limits.BODY_READ);
    }

    /** How many bytes a body of this type may have: a table holds many things, any other body one. */
    static int limit(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(Tables.CSV) ? TABLE * MEBIBYTE : MEBIBYTE;
    }

    static Problem tooLarge(int limit) {
        return new Problem(Refusal.TOO_LARGE, "A body of this type may have at most " + limit + " bytes (" + limit / MEBIBYTE + " MiB).");
    }

    static long announced(HttpServerRequest request) {
        try {
            return request.getHeader(LENGTH) == null ? 0 : Long.parseLong(request.getHeader(LENGTH));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    static boolean comesWith(HttpServerRequest request) {
        return announced(request) > 0 || request.headers().contains("Transfer-Encoding");
    }

    private void read(RoutingContext context) {
        var request = context.request();
        if (!comesWith(request)) {
            context.next();
            return;
        }
        var body = Buffer.buffer();
        var deadline = vertx.setTimer(patience.toMillis(), reached -> early.refuse(context,
                new Problem(Refusal.REQUEST_TIMEOUT, "The whole body must be here in " + patience.toSeconds() + " seconds.")));
        context.addEndHandler(answered -> {
            vertx.cancelTimer(deadline);
            held.addAndGet(-body.length());
        });
        request.endHandler(read -> goOn(context, body, deadline));
        request.handler(part -> take(part, context, body, deadline));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
    }

    private void take(Buffer part, RoutingContext context, Buffer body, long deadline) {
        var limit = limit(context.request());
        if (context.response().ended()) {
            return;
        }
        body.appendBuffer(part);
        var all = held.addAndGet(part.length());
        if (body.length() > limit) {
            early.refuse(context, tooLarge(limit));
        } else if (all > MOST_HELD) {
            early.refuse(context, new Problem(Refusal.UNAVAILABLE, "Too much is being sent at this moment: try again in 2 seconds.").with("Retry-After", "2"));
        } else if (body.length() == announced(context.request())) {
            // Its end stays to be read: over HTTP/2 the framework fails on a request that has ended.
            context.request().pause();
            goOn(context, body, deadline);
        }
    }

    private void goOn(RoutingContext context, Buffer body, long deadline) {
        if (vertx.cancelTimer(deadline) && !context.response().ended()) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }
}
