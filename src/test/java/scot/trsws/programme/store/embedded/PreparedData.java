package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The data folder of a service that was started once: a copy spares a test the slow first start. */
public final class PreparedData {

    private static final Path ORIGINAL = Path.of("target", "prepared-data").toAbsolutePath();
    private static boolean prepared;

    private PreparedData() {}

    public static synchronized void copyTo(Path data) throws Exception {
        if (!prepared) {
            Folder.delete(ORIGINAL);
            ServiceProcess.start(ORIGINAL).stop();
            prepared = true;
        }
        try (var paths = Files.walk(ORIGINAL)) {
            for (var path : paths.skip(1).toList()) {
                copy(path, data.resolve(ORIGINAL.relativize(path)));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
}
