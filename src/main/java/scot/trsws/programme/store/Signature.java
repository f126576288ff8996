package scot.trsws.programme.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Sight;

/**
 * Tells the database who asks in this transaction, what they see, and for which request: the history keeps it, and the
 * rules of who sees what go by it. A transaction that was told nothing sees only what is published.
 */
@ApplicationScoped
public class Signature {

    private static final String SIGN = """
            select set_config('tracker.actor', :actor, true), set_config('tracker.request', :request, true),
                   set_config('tracker.sight', :sight, true), set_config('tracker.partners', :partners, true)""";

    @Inject
    EntityManager entities;

    @Inject
    Exchange exchange;

    public void sign() {
        var caller = exchange.caller();
        entities.createNativeQuery(SIGN).setParameter("actor", caller.name()).setParameter("request", exchange.requestId())
                .setParameter("sight", caller.sight().name()).setParameter("partners", String.join(",", caller.partners())).getSingleResult();
    }

    /** Does it in a signed transaction of its own. */
    public <T> T apart(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sign();
            return deed.call();
        });
    }

    /** Does it in a transaction of its own, which sees everything and does not say for whom. */
    public <T> T unsigned(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("select set_config('tracker.sight', :sight, true)").setParameter("sight", Sight.EVERYTHING.name()).getSingleResult();
            return deed.call();
        });
    }
}
