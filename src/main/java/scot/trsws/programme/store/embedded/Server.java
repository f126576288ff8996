package scot.trsws.programme.store.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** One running PostgreSQL over one cluster, reached as its superuser. */
final class Server implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    // A name sorts and compares alike on every machine and after every update of the operating system.
    private static final Map<String, String> INITDB = Map.of(
            "auth", "scram-sha-256",
            "locale", "C",
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8");

    // Terse, because the detail of an error holds people's data; a week of files, each overwritten in the next week.
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            "logging_collector", "on",
            "log_directory", "../log",
            "log_filename", "postgresql-%a.log",
            "log_truncate_on_rotation", "on",
            "log_error_verbosity", "terse");

    private final EmbeddedPostgres postgres;
    private final ServerProcess postmaster;

    private Server(EmbeddedPostgres postgres, ServerProcess postmaster) {
        this.postgres = postgres;
        this.postmaster = postmaster;
    }

    static Server start(Folder folder, Path cluster, Durability durability, Duration patience) throws IOException {
        // The library's own choice is a folder that every user can write to.
        System.setProperty("ot.epg.working-dir", folder.binaries().toString());
        var password = folder.secret(SUPERUSER);
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(patience)
                .setConnectConfig("password", password.value())
                .setLocaleConfig("pwfile", password.file().toString())
                .setOutputRedirector(Redirect.appendTo(folder.startLog().toFile()));
        INITDB.forEach(builder::setLocaleConfig);
        SETTINGS.forEach(builder::setServerConfig);
        durability.settings().forEach(builder::setServerConfig);
        var postgres = builder.start();
        return new Server(postgres, ServerProcess.postmaster(cluster, folder.binaries()).orElseThrow());
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    int port() {
        return postgres.getPort();
    }

    boolean runs() {
        return postmaster.runs();
    }

    @Override
    public void close() {
        if (!runs()) {
            return;
        }
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The library waits five seconds and then leaves; the last checkpoint may take longer.
        postmaster.awaitEnd();
    }
}
