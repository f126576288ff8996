package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A random password in a file that only its owner can read. */
record Secret(Path file, String value) {

    private static final int BYTES = 32;

    static Secret in(Path file) {
        try {
            if (Files.notExists(file)) {
                write(file);
            }
            return new Secret(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Written aside and moved, so that a crash never leaves half a password under the final name.
    private static void write(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, Folder.ownerOnly("rw-------"));
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        Folder.sync(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        Folder.sync(file.getParent());
    }
}
