package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** One throw-away database for all tests of a run, unless the environment names another. */
public class TestDatabase implements LauncherSessionListener {

    private Path folder;
    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null) {
            folder = temporaryFolder();
            database = EmbeddedDatabase.in(folder, Durability.THROWN_AWAY);
            database.start();
            configure("jdbc.url", database.url());
            configure("username", EmbeddedDatabase.ROLE);
            configure("password", database.password());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
            Folder.delete(folder);
        }
    }

    // For the test profile only: continuous testing shares its process with the development service and its data.
    private static void configure(String key, String value) {
        System.setProperty("%test.quarkus.datasource." + key, value);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("programme-tracker-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
