package scot.trsws.programme.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        sign(exchange.caller().sight(), exchange.caller().partners());
    }

    /**
     * Asks the database with the eyes of somebody who sees this much and speaks for no partner, and then sees again what
     * the caller sees. Ask with queries of rows, since nouns stay in the memory of the transaction. Where it fails, the
     * transaction ends with it.
     */
    public <T> T seeing(Sight sight, Supplier<T> question) {
        entities.flush();
        sign(sight, Set.of());
        try {
            var answer = question.get();
            sign();
            return answer;
        } catch (RuntimeException e) {
            QuarkusTransaction.setRollbackOnly();
            throw e;
        }
    }

    private void sign(Sight sight, Set<String> partners) {
        entities.createNativeQuery(SIGN).setParameter("actor", exchange.caller().name()).setParameter("request", exchange.requestId())
                .setParameter("sight", sight.name()).setParameter("partners", String.join(",", partners)).getSingleResult();
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
