package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Everything that one embedded server keeps on disk, named by its major version and closed to other users. */
record Folder(Path root) {

    static final String NAME = "pg18";
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    static Folder in(Path dataDirectory) {
        try {
            Files.createDirectories(dataDirectory, ownerOnly("rwx------"));
            var root = dataDirectory.toRealPath().resolve(NAME);
            Files.createDirectories(root, ownerOnly("rwx------"));
            if (POSIX) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            return new Folder(root);
        } catch (IOException e) {
            throw new Refusal("The data folder %s cannot be used: %s", dataDirectory, e);
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    /** The cluster of a first start that is not complete yet, and holds nothing worth keeping. */
    Path draft() {
        return root.resolve("cluster.new");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path startLog() {
        return root.resolve("start.log");
    }

    Secret secret(String role) {
        return Secret.in(root.resolve("password-" + role));
    }

    // The system frees the lock of a killed process, so it says more than a file with a process id would.
    FileLock lock() {
        try {
            var file = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock == null) {
                throw inUse();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refusal inUse() {
        return new Refusal("Another service is using the data folder %s: stop it, or set TRACKER_DATA_DIR.", root);
    }

    void keepDraft() {
        try {
            Files.move(draft(), cluster(), StandardCopyOption.ATOMIC_MOVE);
            sync(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        if (Files.notExists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    // A rename survives a power cut only once its folder is on disk; Windows cannot open a folder and needs no such step.
    static void sync(Path path) throws IOException {
        if (POSIX) {
            try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
