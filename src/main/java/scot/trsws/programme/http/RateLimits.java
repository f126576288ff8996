package scot.trsws.programme.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Charges every request to whoever sends it, before anything is done for it. Whose key it is stays known for some
 * minutes; until then, and without a key, the network address is charged, and more for a key that is not good.
 */
@ApplicationScoped
class RateLimits {

    /** After access/ has looked at the key. */
    private static final int ONCE_KNOWN = 10_001;
    private static final int PRICE_OF_A_GUESS = 10;
    private static final int MOST = 10_000;
    private static final Duration KNOWN = Duration.ofMinutes(5);

    private final Cache<String, String> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN).build();
    private final Allowance callers;
    private final Allowance addresses;
    private final EarlyRefusals early;
    private final Exchange exchange;

    @Inject
    RateLimits(RateLimit limit, EarlyRefusals early, Exchange exchange) {
        this.callers = new Allowance("caller", limit.perMinute(), TimeMeter.SYSTEM_NANOTIME);
        this.addresses = new Allowance("address", limit.addressPerMinute(), TimeMeter.SYSTEM_NANOTIME);
        this.early = early;
        this.exchange = exchange;
    }

    void register(@Observes Filters filters) {
        filters.register(this::charge, Limits.CHARGED);
    }

    private void charge(RoutingContext context) {
        if (context.request().path() != null && context.request().path().startsWith("/q/")) {
            context.next();
            return;
        }
        var credential = credential(context);
        var caller = credential == null ? null : known.getIfPresent(credential);
        if (credential != null) {
            context.addHeadersEndHandler(answering -> weigh(context, credential));
        }
        try {
            take(context, caller == null ? addresses : callers, caller == null ? address(context) : caller);
            context.next();
        } catch (Problem problem) {
            early.refuse(context, problem);
        }
    }

    /** Once it is known whose key it is, the request is theirs and not the address's. */
    @ServerRequestFilter(preMatching = true, priority = ONCE_KNOWN)
    public void recognise(RoutingContext context) {
        var credential = credential(context);
        var caller = exchange.caller();
        if (credential != null && !caller.name().equals(Caller.NOBODY.name()) && known.getIfPresent(credential) == null) {
            known.put(credential, caller.name());
            addresses.giveBack(address(context));
            take(context, callers, caller.name());
        }
    }

    private void weigh(RoutingContext context, String credential) {
        if (context.response().getStatusCode() == Refusal.UNAUTHENTICATED.status) {
            known.invalidate(credential);
            addresses.fine(address(context), PRICE_OF_A_GUESS - 1);
        }
    }

    private static void take(RoutingContext context, Allowance allowance, String who) {
        var left = allowance.take(who);
        context.response().putHeader("RateLimit-Policy", allowance.policy()).putHeader("RateLimit", allowance.told(left));
        if (!left.granted()) {
            throw new Problem(Refusal.TOO_MANY_REQUESTS, "At most " + allowance.perMinute() + " requests a minute. Try again in " + left.secondsToOne() + " seconds.")
                    .with("Retry-After", String.valueOf(left.secondsToOne()));
        }
    }

    private static String credential(RoutingContext context) {
        var sent = context.request().getHeader("Authorization");
        return sent == null ? null : EntityTags.digest(sent);
    }

    private static String address(RoutingContext context) {
        return Address.of(context.request().remoteAddress());
    }
}
