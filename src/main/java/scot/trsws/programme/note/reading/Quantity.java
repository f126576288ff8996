package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** A number in figures or in words: 1,200, 12 thousand, a hundred and twenty; words that make no single number are none. */
final class Quantity {

    private static final Map<String, Long> SCALES = Map.of("thousand", 1_000L, "million", 1_000_000L);
    private static final String SCALE = "(?:hundred|thousand|million|billion|dozen)";
    private static final String WORD = "(?:one|" + String.join("|", Numerals.words()) + "|" + SCALE + ")\\b";
    private static final String SPACE = "[\\s\u00A0]";

    /** Figures, or all number words that stand together. */
    static final String FORM = "(?:\\d{1,3}(?:,\\d{3})++|\\d{1,7}+)(?!,?\\d)(?:" + SPACE + SCALE + "\\b)*+"
            + "|(?:a" + SPACE + "(?=" + SCALE + "\\b))?+" + WORD + "(?:(?:(?<=hundred|thousand|million)" + SPACE + "and" + SPACE + "|"
            + SPACE + "|-)" + WORD + ")*+";

    private long whole;
    private long part;
    private long smallest = Long.MAX_VALUE;

    private Quantity() {}

    static OptionalLong of(String written) {
        var words = List.of(written.toLowerCase(Locale.UK).replace(",", "").replaceFirst("^a\\b", "one").split("[\\s\u00A0-]+"));
        var number = new Quantity();
        return words.stream().filter(word -> !word.equals("and")).allMatch(number::take)
                ? OptionalLong.of(number.whole + number.part) : OptionalLong.empty();
    }

    /** Whether a word goes on with the number so far. */
    private boolean take(String word) {
        if (SCALES.containsKey(word)) {
            return scale(SCALES.get(word));
        }
        if (word.equals("hundred")) {
            var fits = part > 0 && part < 100;
            part *= 100;
            return fits;
        }
        var number = Character.isDigit(word.charAt(0)) ? Long.valueOf(word) : small(word);
        var fits = number != null && (part == 0 || number < 100 && part % 100 == 0 || number < 10 && part % 10 == 0 && part % 100 > 10);
        part += fits ? number : 0;
        return fits;
    }

    private boolean scale(long scale) {
        var fits = part > 0 && scale < smallest;
        whole += part * scale;
        part = 0;
        smallest = scale;
        return fits;
    }

    private static Long small(String word) {
        if (word.equals("one")) {
            return 1L;
        }
        var number = Numerals.cardinal(word);
        return number == null ? null : Long.valueOf(number);
    }
}
