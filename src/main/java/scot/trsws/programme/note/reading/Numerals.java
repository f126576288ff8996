package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as minutes write them: 6, 6th, six, sixth. */
final class Numerals {

    private static final Map<String, Integer> ORDINALS = numbered("first second third fourth fifth sixth seventh eighth ninth tenth"
            + " eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1);
    private static final Map<String, Integer> CARDINALS = numbered("two three four five six seven eight nine ten eleven twelve thirteen"
            + " fourteen fifteen sixteen seventeen eighteen nineteen", 2);
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60,
            "seventy", 70, "eighty", 80, "ninety", 90, "hundred", 100);
    private static final Map<String, Integer> MISSPELT = Map.of("fith", 5, "sixt", 6, "eigth", 8, "eightth", 8, "nineth", 9,
            "twelvth", 12, "twelth", 12, "fourtieth", 40);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}+(?:st|nd|rd|th)?+");

    private Numerals() {}

    /** The number that an ordinal means: sixth, 6th, twenty-first. */
    static OptionalInt ordinal(String word) {
        var key = word.toLowerCase(Locale.UK);
        if (DIGITS.matcher(key).matches()) {
            return OptionalInt.of(Integer.parseInt(key.replaceAll("\\D", "")));
        }
        if (MISSPELT.containsKey(key)) {
            return OptionalInt.of(MISSPELT.get(key));
        }
        var number = ORDINALS.containsKey(key) ? ORDINALS.get(key) : ofTens(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number of twentieth or twenty-first; null where it is neither. */
    private static Integer ofTens(String key) {
        var parts = key.split("-", 2);
        if (parts.length == 2) {
            var one = ORDINALS.getOrDefault(parts[1], 10);
            return one < 10 && TENS.containsKey(parts[0]) ? Integer.valueOf(TENS.get(parts[0]) + one) : null;
        }
        return key.endsWith("ieth") ? TENS.get(key.replaceFirst("ieth$", "y")) : null;
    }

    /** The words of an ordinal that is two words, such as twenty-first; none for others. */
    static List<String> twoWords(int number) {
        return Stream.of(Map.entry(TENS, number - number % 10), Map.entry(ORDINALS, number % 10)).flatMap(part -> part.getKey().entrySet()
                .stream().filter(word -> number > 20 && number < 100 && number % 10 > 0 && word.getValue().equals(part.getValue())))
                .map(Map.Entry::getKey).toList();
    }

    /** The number that a word means, as an ordinal, a numeral or a number word. */
    static OptionalInt of(String word) {
        var key = word.toLowerCase(Locale.UK);
        var number = key.equals("one") ? Integer.valueOf(1) : cardinal(key);
        return number == null ? ordinal(key) : OptionalInt.of(number);
    }

    /** The number that a number word other than one means, which is too often a pronoun; null where it is none. */
    static Integer cardinal(String word) {
        return CARDINALS.getOrDefault(word, TENS.get(word));
    }

    /** The words for numbers from two that are one word. */
    static Set<String> words() {
        return Stream.of(CARDINALS, TENS).flatMap(words -> words.keySet().stream()).filter(word -> !word.equals("hundred"))
                .collect(Collectors.toCollection(TreeSet::new)).descendingSet();
    }

    private static Map<String, Integer> numbered(String words, int first) {
        var each = words.split(" ");
        return IntStream.range(0, each.length).boxed().collect(Collectors.toUnmodifiableMap(at -> each[at], at -> at + first));
    }
}
