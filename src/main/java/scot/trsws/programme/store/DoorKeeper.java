package scot.trsws.programme.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import scot.trsws.programme.http.Deed;
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
    Event<Deed> deeds;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        signature.sign();
        if (!exchange.writes()) {
            return call.proceed();
        }
        var answer = exchange.idempotencyKey() == null ? call.proceed() : answers.once(exchange.idempotencyKey(), call);
        settle();
        if (exchange.dryRun()) {
            transaction.setRollbackOnly();
        } else {
            deeds.fire(Deed.of(Deed.Kind.WRITE, exchange, status(call.getMethod()), null));
        }
        return answer;
    }

    /** The status that this write will be answered with. */
    private int status(Method method) {
        if (method.getReturnType() == void.class) {
            return 204;
        }
        var said = method.getAnnotation(ResponseStatus.class);
        return exchange.created() ? 201 : said == null ? 200 : said.value();
    }

    /** Lets deferred rules speak now, where their refusal still has a name, and the history be written. */
    private void settle() {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
    }
}
