package scot.trsws.programme.access.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jboss.logging.Logger;
import scot.trsws.programme.store.Signature;

/** Links the entries to a chain, after their transactions and outside of them: so no write waits for another's link. */
@ApplicationScoped
class Chain {

    private static final Logger LOG = Logger.getLogger(Chain.class);
    private static final int BATCH = 5_000;

    @Inject
    Signature signature;

    @Inject
    EntityManager entities;

    @Inject
    Backlog backlog;

    private boolean failing;

    /** Each second, since whoever can rewrite an entry before it is linked leaves no trace. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            bringUpToDate(false);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("the audit cannot be linked just now, which is tried again each second: %s", e.getMessage());
            }
            failing = true;
        }
    }

    /** Links all that was kept before this was asked, also where another links just now. */
    void bringUpToDate() {
        bringUpToDate(true);
    }

    private void bringUpToDate(boolean patient) {
        backlog.flush();
        while (signature.unsigned(() -> link(patient)) == BATCH) {
            LOG.debug("there is more to link");
        }
    }

    private int link(boolean patient) {
        return ((Number) entities.createNativeQuery("select link_audit(:most, :patient)")
                .setParameter("most", BATCH).setParameter("patient", patient).getSingleResult()).intValue();
    }
}
