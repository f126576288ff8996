package scot.trsws.programme.note.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Days;

/** Days and numbers in the words that minutes have for them, and text as one line. */
final class Words {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
    private static final List<String> TENS = List.of("", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private Words() {}

    static String day(LocalDate day) {
        return Days.WRITTEN.format(day);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** In words up to ninety-ninth, in figures from there: 100th, 101st. */
    static String ordinal(int number) {
        if (number >= 100) {
            return number + suffix(number);
        }
        if (number < ORDINALS.size()) {
            return ORDINALS.get(number);
        }
        var tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens + "ieth" : tens + "y-" + ORDINALS.get(number % 10);
    }

    private static String suffix(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String capital(Enum<?> constant) {
        return constant.name().charAt(0) + lower(constant).substring(1);
    }

    /** A line of minutes is one thought: breaks, control characters and runs of white space within a text become one space. */
    static String line(String text) {
        return unbroken(text).strip();
    }

    static String unbroken(String text) {
        return GAP.matcher(text).replaceAll(" ");
    }
}
