package scot.trsws.programme.store;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import scot.trsws.programme.http.Exchange;

/** Stands inside the transaction of every call to a door. */
@Door
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class DoorKeeper {

    @Inject
    Exchange exchange;

    @Inject
    EntityManager entities;

    @Inject
    Signature signature;

    @Inject
    Answers answers;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (!exchange.writes()) {
            return call.proceed();
        }
        signature.sign();
        var answer = exchange.idempotencyKey() == null ? call.proceed() : answers.once(exchange.idempotencyKey(), call);
        settle();
        if (exchange.dryRun()) {
            transaction.setRollbackOnly();
        }
        return answer;
    }

    /** Lets deferred rules speak now, where their refusal still has a name, and the history be written. */
    private void settle() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
    }
}
