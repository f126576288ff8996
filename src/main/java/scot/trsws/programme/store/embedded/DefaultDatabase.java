package scot.trsws.programme.store.embedded;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** The database of a service that was told of no other: an embedded server in the data folder. */
public final class DefaultDatabase {

    private static final Logger LOG = Logger.getLogger(DefaultDatabase.class);
    private static final String URL = "quarkus.datasource.jdbc.url";

    private DefaultDatabase() {}

    /**
     * Starts the embedded server unless a database is configured. A live reload runs this again and finds the address
     * which the first run left in the system properties, so the server stays.
     */
    public static void provide() {
        var config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue(URL, String.class).isEmpty() && !isRecordingStart()) {
            start(EmbeddedDatabase.in(dataDirectory(config), Durability.KEPT));
        }
    }

    private static void start(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheService(database), "postgresql-stop"));
        database.start();
        System.setProperty(URL, database.url());
        logIn("quarkus.datasource", database, Logins.SERVICE);
        logIn("quarkus.flyway", database, Logins.OWNER);
        database.whenLost(DefaultDatabase::giveUp);
    }

    private static void logIn(String client, EmbeddedDatabase database, String role) {
        System.setProperty(client + ".username", role);
        System.setProperty(client + ".password", database.password(role));
    }

    private static Path dataDirectory(SmallRyeConfig config) {
        return Path.of(config.getOptionalValue("tracker.data-dir", String.class).orElse("data")).toAbsolutePath().normalize();
    }

    // A build that records a start for a faster one runs main() and must leave no database in its output folder.
    private static boolean isRecordingStart() {
        return Boolean.getBoolean("quarkus.appcds.generate");
    }

    // Requests in flight still need the database: hooks run side by side, so this one waits for Quarkus.
    private static void stopAfterTheService(EmbeddedDatabase database) {
        var service = Application.currentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.close();
    }

    private static void giveUp() {
        LOG.error("The embedded PostgreSQL has stopped by itself, so the service stops too: start it again.");
        System.exit(1);
    }
}
