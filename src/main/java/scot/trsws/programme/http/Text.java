package scot.trsws.programme.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a piece of text from outside may be; each refusal of a piece is an IllegalArgumentException in words for the client, that of a whole body a problem. */
public final class Text {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DATE_SHAPE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private static final Pattern INSTANT_SHAPE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");

    private Text() {}

    /** The text of a body, which is read whole or refused whole. */
    static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return keepable(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw Problem.unreadable(Problem.Error.at("", "must be UTF-8"));
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable(Problem.Error.at("", e.getMessage()));
        }
    }

    /** Text that PostgreSQL keeps byte for byte. */
    static String keepable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("must not contain the NUL character");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("must not contain half of a surrogate pair");
        }
        return text;
    }

    public static LocalDate date(String text) {
        try {
            if (DATE_SHAPE.matcher(text).matches()) {
                return LocalDate.parse(text, DATE);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a day that exists, YYYY-MM-DD", e);
        }
        throw new IllegalArgumentException("must be a date, YYYY-MM-DD");
    }

    static Instant instant(String text) {
        try {
            if (INSTANT_SHAPE.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be an instant that exists, YYYY-MM-DDThh:mm:ssZ", e);
        }
        throw new IllegalArgumentException("must be an instant, YYYY-MM-DDThh:mm:ssZ");
    }

    static Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number", e);
        }
    }

    static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a whole number", e);
        }
    }

    static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> NAME.matcher(text).matches() && constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + String.join(", ", names(type))));
    }

    static String[] names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toArray(String[]::new);
    }

    /** Whether nobody could read anything in it: white space, format and control characters only. */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.CONTROL);
    }
}
