package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as they are compared: without case, apostrophes and marks. */
final class Words {

    /** A word of a text, where it stands, and the key under which it equals others. */
    record Word(String key, String text, int start, int end) {

        /** Its key without a possessive s. */
        String owner() {
            var isPossessive = text.length() > 2 && isApostrophe(text.charAt(text.length() - 2)) && key.endsWith("s");
            return isPossessive ? key.substring(0, key.length() - 1) : key;
        }

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    private Words() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '&') {
                words.add(new Word("and", "&", at, ++at));
            } else if (Character.isLetterOrDigit(text.charAt(at))) {
                var end = end(text, at);
                words.add(word(text, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    static Set<String> keys(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.toSet());
    }

    /** A text as its words only, to compare whole phrases. */
    static String plain(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.joining(" "));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static int end(String text, int start) {
        var end = start;
        while (end < text.length() && isInside(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String text, int at) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isLetterOrDigit(text.charAt(at)) || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
                || isApostrophe(text.charAt(at)) && Character.isLetter(next);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    private static Word word(String text, int start, int end) {
        var shown = text.substring(start, end);
        var key = new StringBuilder();
        for (var c : shown.toLowerCase(Locale.UK).toCharArray()) {
            if (!isApostrophe(c)) {
                key.append(c);
            }
        }
        return new Word(key.toString(), shown, start, end);
    }
}
