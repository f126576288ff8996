package scot.trsws.programme.access.audit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import scot.trsws.programme.http.Deed;
import scot.trsws.programme.store.Signature;

/** The refusals that are not written yet: those who refuse must not wait for the database, nor must it hear of each of a flood. */
@ApplicationScoped
class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private static final int ROOM = 10_000;
    private static final int BATCH = 500;

    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(ROOM);
    private final AtomicLong lost = new AtomicLong();
    private final Flood flood;

    @Inject
    Signature signature;

    @Inject
    Entries entries;

    @Inject
    Backlog(@ConfigProperty(name = "tracker.audit.refusals-a-minute", defaultValue = "60") int singles) {
        flood = new Flood(singles);
    }

    void add(Deed deed) {
        var entry = Entry.of(deed);
        if (flood.admits(deed, entry.at())) {
            offer(entry);
        }
    }

    void flush() {
        flush(Instant.now());
    }

    void finish(@Observes ShutdownEvent shutdown) {
        flush(Instant.MAX);
    }

    /** An entry leaves the queue only once it is kept, so that a database that is away for a while takes none with it. */
    private synchronized void flush(Instant now) {
        flood.ended(now).forEach(this::offer);
        if (lost.get() > 0) {
            LOG.errorf("%d refusals are missing in the audit: there was no room for them", lost.getAndSet(0));
        }
        for (var batch = batch(); !batch.isEmpty(); batch = batch()) {
            var kept = batch;
            signature.unsigned(() -> entries.insert(kept));
            kept.forEach(entry -> waiting.remove());
        }
    }

    private List<Entry> batch() {
        return waiting.stream().limit(BATCH).toList();
    }

    private void offer(Entry entry) {
        if (!waiting.offer(entry)) {
            lost.addAndGet(entry.leftOut() == null ? 1 : entry.leftOut());
        }
    }
}
