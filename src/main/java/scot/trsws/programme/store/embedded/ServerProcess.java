package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process that runs from the binaries of one folder, and so belongs to its server. */
record ServerProcess(ProcessHandle process, Path binaries) {

    private static final String PID = "postmaster.pid";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** The server of a cluster, which its own postmaster.pid names. */
    static Optional<ServerProcess> postmaster(Path cluster, Path binaries) {
        return named(cluster).map(process -> new ServerProcess(process, binaries)).filter(ServerProcess::runs);
    }

    /**
     * Removes the postmaster.pid of a server that is gone. PostgreSQL would refuse to start for as long as the number in it
     * is in use, be it by another program, by a thread, or by a dead process that nobody has fetched yet.
     */
    static void forgetDead(Path cluster) {
        if (named(cluster).filter(ServerProcess::isPostgres).isPresent()) {
            return;
        }
        try {
            Files.deleteIfExists(cluster.resolve(PID));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> named(Path cluster) {
        try (var lines = Files.lines(cluster.resolve(PID))) {
            return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new Refusal("The file %s in %s cannot be read: %s", PID, cluster, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> Path.of(command).getFileName().toString().startsWith("postgres")).isPresent();
    }

    /** What a killed service left half done: a server that has no postmaster.pid yet, or the making of its cluster. */
    static List<ServerProcess> all(Path binaries) {
        return ProcessHandle.allProcesses()
                .map(process -> new ServerProcess(process, binaries))
                .filter(ServerProcess::runs)
                .toList();
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
