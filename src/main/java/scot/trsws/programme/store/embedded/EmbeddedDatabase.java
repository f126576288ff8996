package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.jboss.logging.Logger;

/** The tracker's database in a PostgreSQL of its own, which lives and ends with this process. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration FIRST_TRY = Duration.ofSeconds(15);
    private static final Duration SECOND_TRY = Duration.ofSeconds(120);

    private final Folder folder;
    private final Durability durability;
    private FileLock lock;
    private volatile Server server;
    private volatile boolean closed;

    private EmbeddedDatabase(Folder folder, Durability durability) {
        this.folder = folder;
        this.durability = durability;
    }

    public static EmbeddedDatabase in(Path dataDirectory, Durability durability) {
        return new EmbeddedDatabase(Folder.in(dataDirectory), durability);
    }

    public synchronized void start() {
        lock = folder.lock();
        stopOrphans();
        if (Files.notExists(folder.cluster())) {
            prepare();
        }
        server = open(folder.cluster());
        requireDurability();
        new Logins(folder).provideService(server);
        LOG.infof("Embedded PostgreSQL at 127.0.0.1:%d keeps its data in %s", server.port(), folder.root());
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(server.port(), Logins.OWNER);
    }

    public String password(String role) {
        return folder.secret(role).value();
    }

    /** Runs the deed once if the server ends before it is closed. */
    public void whenLost(Runnable deed) {
        var watch = new Thread(() -> watch(deed), "postgresql-watch");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            folder.release(lock);
        }
    }

    // Done aside and renamed at the end, so that a first start which is cut off begins anew.
    private void prepare() {
        LOG.infof("Preparing a new database in %s", folder.root());
        Folder.delete(folder.draft());
        try (var draft = open(folder.draft())) {
            new Logins(folder).makeOwner(draft);
        }
        folder.keepDraft();
    }

    // Memory of the killed server may still be in use for a moment, and an interrupted unpacking leaves half a program.
    private Server open(Path cluster) {
        try {
            Files.deleteIfExists(folder.startLog());
            return Server.start(folder, cluster, durability, FIRST_TRY);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            LOG.infof("PostgreSQL did not start at once, trying again: %s", e.getMessage());
            stopOrphans();
            Folder.delete(folder.binaries());
            return openAgain(cluster);
        }
    }

    private Server openAgain(Path cluster) {
        try {
            return Server.start(folder, cluster, durability, SECOND_TRY);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            stopOrphans();
            throw new Refusal("PostgreSQL does not start in %s; the reason is in %s.", cluster, folder.startLog());
        }
    }

    // A killed service leaves its server behind; a failed start may, too.
    private void stopOrphans() {
        ServerProcess.postmaster(folder.cluster(), folder.binaries()).ifPresent(ServerProcess::stop);
        ServerProcess.postmaster(folder.draft(), folder.binaries()).ifPresent(ServerProcess::stop);
        ServerProcess.all(folder.binaries()).forEach(ServerProcess::stop);
        ServerProcess.forgetDead(folder.cluster());
    }

    private void requireDurability() {
        var wrong = new ArrayList<String>();
        try (var connection = server.connect(); var statement = connection.createStatement()) {
            for (var setting : durability.settings().entrySet()) {
                var row = statement.executeQuery("show " + setting.getKey());
                row.next();
                if (!row.getString(1).equals(setting.getValue())) {
                    wrong.add(setting.getKey() + "=" + row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("The embedded PostgreSQL would not keep what it acknowledges: %s.", wrong);
        }
    }

    private void watch(Runnable deed) {
        while (!closed && server.runs()) {
            ServerProcess.pause();
        }
        if (!closed) {
            deed.run();
        }
    }
}
