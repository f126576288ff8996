package scot.trsws.programme.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * Strong entity tags: "version-birth-digest" for a noun, "digest" for a list.
 *
 * The digest changes with every byte, also where only a derived value moved (an action that became overdue at
 * midnight), so that 304 never lies; If-Match looks at the version and the birth,
 * so that midnight refuses no write, and a tag of an earlier life of the id does.
 */
public final class EntityTags {

    private EntityTags() {}

    static String of(Object entity, byte[] body) {
        var digest = digest(body).substring(0, 16);
        return "\"" + (entity instanceof Representation noun ? state(noun.version(), noun.createdAt()) : "") + digest + "\"";
    }

    static boolean isOf(String tag, long version, Instant createdAt) {
        return tag.startsWith("\"" + state(version, createdAt));
    }

    private static String state(long version, Instant createdAt) {
        return version + "-" + Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, createdAt), Character.MAX_RADIX) + "-";
    }

    static boolean holds(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && Stream.of(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(each -> each.equals("*") || each.replaceFirst("^W/", "").equals(tag));
    }

    public static String digest(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part);
                sha256.update((byte) 0);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
