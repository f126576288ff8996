package scot.trsws.programme.http;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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
    private static final int NEWCOMERS_PER_MINUTE = 60;

    private final Acquaintances acquaintances = new Acquaintances(Ticker.systemTicker());
    private final Allowance newcomers = new Allowance("newcomer", NEWCOMERS_PER_MINUTE, TimeMeter.SYSTEM_NANOTIME);
    private final Allowance callers;
    private final Allowance addresses;
    private final Allowance probes;
    private final EarlyRefusals early;
    private final Exchange exchange;
    private final Credentials credentials;

    @Inject
    RateLimits(RateLimit limit, EarlyRefusals early, Exchange exchange, Credentials credentials) {
        this.callers = new Allowance("caller", limit.perMinute(), TimeMeter.SYSTEM_NANOTIME);
        this.addresses = new Allowance("address", limit.addressPerMinute(), TimeMeter.SYSTEM_NANOTIME);
        this.probes = new Allowance("probe", limit.probesPerMinute(), TimeMeter.SYSTEM_NANOTIME);
        this.early = early;
        this.exchange = exchange;
        this.credentials = credentials;
    }

    void register(@Observes Filters filters) {
        filters.register(this::charge, Limits.CHARGED);
    }

    private void charge(RoutingContext context) {
        try {
            if (Limits.isOperations(context.normalizedPath())) {
                take(context, probes, address(context));
            } else {
                chargeSender(context);
            }
            context.next();
        } catch (Problem problem) {
            early.refuse(context, problem);
        }
    }

    private void chargeSender(RoutingContext context) {
        var credential = credential(context);
        var caller = credential == null ? null : acquaintances.caller(credential);
        if (credential != null) {
            context.addHeadersEndHandler(answering -> weigh(context, credential));
        }
        if (caller == null) {
            chargeStranger(context, credential);
        } else {
            take(context, callers, caller);
        }
    }

    /** Where others have spent what the address had, a new key that may be good is looked at all the same. */
    private void chargeStranger(RoutingContext context, String credential) {
        var address = address(context);
        var left = addresses.take(address);
        if (!left.granted() && credential != null && !acquaintances.isRefused(credential) && credentials.mayBeOurs(authorization(context))) {
            take(context, newcomers, address);
        } else {
            settle(context, addresses, left);
        }
    }

    /** Once it is known whose key it is, the request is theirs and not the address's. */
    @ServerRequestFilter(preMatching = true, priority = ONCE_KNOWN)
    public void recognise(RoutingContext context) {
        var credential = credential(context);
        var caller = exchange.caller();
        if (credential != null && !caller.name().equals(Caller.NOBODY.name()) && acquaintances.caller(credential) == null) {
            acquaintances.meet(credential, caller.name());
            context.<Allowance>get(Allowance.class.getName()).giveBack(address(context));
            take(context, callers, caller.name());
        }
    }

    private void weigh(RoutingContext context, String credential) {
        if (context.response().getStatusCode() == Refusal.UNAUTHENTICATED.status) {
            acquaintances.refuse(credential);
            addresses.fine(address(context), PRICE_OF_A_GUESS - 1);
        }
    }

    private static void take(RoutingContext context, Allowance allowance, String who) {
        settle(context, allowance, allowance.take(who));
    }

    private static void settle(RoutingContext context, Allowance allowance, Allowance.Left left) {
        context.put(Allowance.class.getName(), allowance);
        context.response().putHeader("RateLimit-Policy", allowance.policy()).putHeader("RateLimit", allowance.told(left));
        if (!left.granted()) {
            throw new Problem(Refusal.TOO_MANY_REQUESTS, "At most " + allowance.perMinute() + " requests a minute. Try again in " + left.secondsToOne() + " seconds.")
                    .with("Retry-After", String.valueOf(left.secondsToOne()));
        }
    }

    private static String credential(RoutingContext context) {
        var sent = authorization(context);
        return sent == null ? null : EntityTags.digest(sent);
    }

    private static String authorization(RoutingContext context) {
        return context.request().getHeader("Authorization");
    }

    private static String address(RoutingContext context) {
        return Address.of(context.request().remoteAddress());
    }
}
