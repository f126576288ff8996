package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import scot.trsws.programme.http.Exchange;

/** Tells the database who writes in this transaction, and for which request; the history trigger reads it there. */
@ApplicationScoped
public class Signature {

    @Inject
    EntityManager entities;

    @Inject
    Exchange exchange;

    public void sign() {
        entities.createNativeQuery("select set_config('tracker.actor', :actor, true), set_config('tracker.request', :request, true)")
                .setParameter("actor", exchange.caller().name()).setParameter("request", exchange.requestId()).getSingleResult();
    }
}
