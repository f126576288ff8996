package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One throw-away database for all tests of a run; in a database that the environment names, a throw-away schema. */
public class TestDatabase implements LauncherSessionListener {

    private static final String URL = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
    private static final String USERNAME = ownerOr("USERNAME");
    private static final String PASSWORD = ownerOr("PASSWORD");

    // The tests of the packaged service bring their own.
    private static final boolean WANTED = !"none".equals(System.getProperty("tracker.test-database"));

    private interface Removal {
        void run() throws IOException, SQLException;
    }

    private Removal removal = () -> {};

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            if (WANTED) {
                removal = URL == null ? ownServer() : ownSchema("test_" + UUID.randomUUID().toString().replace('-', '_'));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            removal.run();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ownerOr(String login) {
        return System.getenv().getOrDefault("QUARKUS_FLYWAY_" + login, System.getenv("QUARKUS_DATASOURCE_" + login));
    }

    private static Removal ownServer() throws IOException {
        var folder = Files.createTempDirectory("programme-tracker-test");
        var database = EmbeddedDatabase.in(folder, Durability.THROWN_AWAY);
        database.start();
        configure("datasource.jdbc.url", database.url());
        logIn("datasource", database, Logins.SERVICE);
        logIn("flyway", database, Logins.OWNER);
        return () -> {
            database.close();
            Folder.delete(folder);
        };
    }

    private static Removal ownSchema(String name) throws SQLException {
        tell("create schema " + name);
        configure("datasource.jdbc.url", URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + name);
        return () -> tell("drop schema " + name + " cascade");
    }

    private static void tell(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(URL, USERNAME, PASSWORD)) {
            connection.createStatement().execute(statement);
        }
    }

    private static void logIn(String client, EmbeddedDatabase database, String role) {
        configure(client + ".username", role);
        configure(client + ".password", database.password(role));
    }

    // For the test profile only: continuous testing shares its process with the development service and its data.
    private static void configure(String key, String value) {
        System.setProperty("%test.quarkus." + key, value);
    }
}
