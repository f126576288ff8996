package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The words, days and numbers that the parts of a note hold of one line. */
final class Held {

    private final Set<String> words = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    void kind(Class<?> part) {
        words.addAll(Vocabulary.of(part));
    }

    void text(String text) {
        words.addAll(Words.keys(text));
    }

    void day(LocalDate day) {
        days.add(day);
    }

    void number(int number) {
        numbers.add(number);
        words.addAll(Numerals.twoWords(number));
    }

    void all(Held other) {
        words.addAll(other.words);
        days.addAll(other.days);
        numbers.addAll(other.numbers);
    }

    /** Whether nothing that the text says is missing. */
    boolean holds(String text, Dates dates) {
        var told = dates.in(text).stream().filter(day -> days.contains(day.on())).toList();
        return Words.of(text).stream().filter(word -> told.stream().noneMatch(day -> day.start() <= word.start()
                && word.end() <= day.end())).allMatch(word -> holds(word, text));
    }

    private boolean holds(Words.Word word, String text) {
        return words.contains(word.key()) || words.contains(word.owner()) || isNumber(word.key()) || isExplained(word, text);
    }

    private boolean isNumber(String key) {
        var number = Numerals.of(key);
        return number.isPresent() && numbers.contains(number.getAsInt());
    }

    /** An acronym in brackets right after the words that it stands for says nothing new. */
    private static boolean isExplained(Words.Word word, String text) {
        if (!Form.isAcronym(word.text()) || word.start() < 2 || text.charAt(word.start() - 1) != '(') {
            return false;
        }
        var before = Words.of(text.substring(Math.max(0, word.start() - 160), word.start()));
        var initials = new StringBuilder();
        before.forEach(other -> initials.append(other.key().charAt(0)));
        return initials.toString().endsWith(word.key());
    }
}
