package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that add partners all at once until the service is gone, and remember what it acknowledged. */
final class Writers {

    private static final int CLIENTS = 8;

    private final String name;
    private final ServiceProcess service;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final AtomicInteger number = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enough;

    private Writers(String name, ServiceProcess service, int enough) {
        this.name = name;
        this.service = service;
        this.enough = new CountDownLatch(enough);
    }

    /** Lets them write, and returns while they still do, as soon as enough is acknowledged. */
    static Writers writing(String name, ServiceProcess service, int enough) throws InterruptedException {
        var writers = new Writers(name, service, enough);
        for (int i = 0; i < CLIENTS; i++) {
            writers.clients.execute(writers::write);
        }
        writers.clients.shutdown();
        if (!writers.enough.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("only " + writers.acknowledged.size() + " writes were acknowledged in a minute");
        }
        return writers;
    }

    /** The ids that the service acknowledged, once no client waits for it any more. */
    Set<String> acknowledged() throws InterruptedException {
        if (!clients.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the clients do not end, though the service should be gone");
        }
        return acknowledged;
    }

    private void write() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var id = name + "-" + number.incrementAndGet();
                var answer = service.put("/v1/partners/" + id, "{\"name\": \"%s\", \"type\": \"OTHER\"}".formatted(id));
                if (answer.statusCode() == 201) {
                    acknowledged.add(id);
                    enough.countDown();
                }
            }
        } catch (IOException | InterruptedException goneInTheMiddle) {
            // It was not acknowledged, so nothing is promised.
        }
    }
}
