package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The process that a cluster's own postmaster.pid names, when it is our PostgreSQL indeed. */
record Postmaster(ProcessHandle process, Path binaries) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    static Optional<Postmaster> of(Path cluster, Path binaries) {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .map(process -> new Postmaster(process, binaries))
                    .filter(Postmaster::runs);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new Refusal("The file postmaster.pid in %s cannot be read: %s", cluster, e);
        }
    }

    // Process ids are used again, so a living process is not enough: it must run from this folder's own binaries.
    boolean runs() {
        return process.isAlive()
                && process.info().command().filter(command -> Path.of(command).startsWith(binaries)).isPresent();
    }

    void stop() {
        process.destroy();
        awaitEnd();
    }

    void awaitEnd() {
        var deadline = Instant.now().plus(PATIENCE);
        while (runs()) {
            if (Instant.now().isAfter(deadline)) {
                throw new Refusal("PostgreSQL (process %d) does not stop; something may still be connected to it.", process.pid());
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
