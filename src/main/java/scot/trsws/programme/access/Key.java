package scot.trsws.programme.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import scot.trsws.programme.http.EntityTags;

/**
 * An API key as its holder has it. Ours are ptk_, 40 random letters and digits (238 bits), and 6 that are the CRC-32 of
 * what stands before them, so that a key which was copied badly, or found where it should not be, is known as one.
 */
record Key(String text) {

    static final int BEGINNING = 12;

    private static final String PREFIX = "ptk_";
    private static final int RANDOM = 40;
    private static final int CHECKSUM = 6;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern CHOSEN = Pattern.compile("[A-Za-z0-9_-]{32,200}");
    private static final SecureRandom CHANCE = new SecureRandom();

    static Key fresh() {
        var text = new StringBuilder(PREFIX);
        CHANCE.ints(RANDOM, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(text::append);
        return new Key(text + checksum(text.toString()));
    }

    /** Whether it can be a key: one of ours with its checksum, or one that somebody chose for the first start. */
    boolean isWhole() {
        return CHOSEN.matcher(text).matches()
                && (!text.startsWith(PREFIX) || text.endsWith(checksum(text.substring(0, text.length() - CHECKSUM))));
    }

    /** Whether this service made it, as far as one can tell without looking. */
    boolean isOurs() {
        return text.startsWith(PREFIX) && isWhole();
    }

    /** What is kept readable, to find the key and to recognise it in a list. */
    String beginning() {
        return text.substring(0, BEGINNING);
    }

    /** What is kept of the rest. A key is as random as a digest is long, so that a slow one would protect nothing more. */
    String digest() {
        return EntityTags.digest(text);
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(US_ASCII));
        var letters = new StringBuilder();
        for (var rest = crc.getValue(); letters.length() < CHECKSUM; rest /= ALPHABET.length()) {
            letters.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return "a key";
    }
}
