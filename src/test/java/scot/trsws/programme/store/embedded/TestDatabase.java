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
    private static final String USERNAME = System.getenv("QUARKUS_DATASOURCE_USERNAME");
    private static final String PASSWORD = System.getenv("QUARKUS_DATASOURCE_PASSWORD");

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

    private static Removal ownServer() throws IOException {
        var folder = Files.createTempDirectory("programme-tracker-test");
        var database = EmbeddedDatabase.in(folder, Durability.THROWN_AWAY);
        database.start();
        configure("jdbc.url", database.url());
        configure("username", EmbeddedDatabase.ROLE);
        configure("password", database.password());
        return () -> {
            database.close();
            Folder.delete(folder);
        };
    }

    private static Removal ownSchema(String name) throws SQLException {
        tell("create schema " + name);
        configure("jdbc.url", URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + name);
        return () -> tell("drop schema " + name + " cascade");
    }

    private static void tell(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(URL, USERNAME, PASSWORD)) {
            connection.createStatement().execute(statement);
        }
    }

    // For the test profile only: continuous testing shares its process with the development service and its data.
    private static void configure(String key, String value) {
        System.setProperty("%test.quarkus.datasource." + key, value);
    }
}
