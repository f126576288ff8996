package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scot.trsws.programme.note.reading.Names.Mention;

/** The names of a list in prose, such as A, B and C; never parted within a known name. */
final class NameList {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s+(?:and\\s+)?|\\s*;\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&|as well as|along with)\\s+");

    private static final Pattern ARTICLE = Pattern.compile("(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("[^,;()]{1,120}\\(([A-Z]{2,8})\\)");

    private static final char ANYWHERE = ',';
    private static final char NEXT_TO_KNOWN = '&';

    private NameList() {}

    static List<String> of(String text, Names names) {
        var known = names.in(text);
        var parts = parts(text, 0, COMMA, known, text.contains(";") ? ';' : ANYWHERE);
        if (parts.isEmpty()) {
            return List.of();
        }
        var last = parts.remove(parts.size() - 1);
        var from = text.length() - last.length();
        parts.addAll(parts(text, from, AND, known, parts.isEmpty() ? NEXT_TO_KNOWN : ANYWHERE));
        return parts.stream().map(part -> Form.withoutArticle(part.replaceFirst("^and\\s+", "")))
                .filter(part -> !Words.of(part).isEmpty()).toList();
    }

    /** An "and" between two names that nobody knows may be part of one. */
    private static boolean isNextTo(List<Mention> known, String text, int at, int end) {
        return known.stream().anyMatch(mention -> mention.end() == at
                || mention.start() >= end && ARTICLE.matcher(text.substring(end, mention.start())).matches());
    }

    /** Whether letters in brackets stand for words on both sides. */
    private static boolean isExplained(String text, int start, int end) {
        var letters = LETTERS.matcher(text).region(end, text.length());
        return letters.lookingAt() && !initials(text.substring(end, letters.start(1))).endsWith(letters.group(1))
                && initials(text.substring(start, letters.start(1))).endsWith(letters.group(1));
    }

    private static String initials(String text) {
        return Words.of(text).stream().filter(Words.Word::isCapital).map(word -> word.text().substring(0, 1)).collect(Collectors.joining());
    }

    private static boolean isInBrackets(String before) {
        return before.chars().filter(c -> c == '(').count() > before.chars().filter(c -> c == ')').count();
    }

    private static List<String> parts(String text, int from, Pattern separator, List<Mention> known, char mark) {
        var parts = new ArrayList<String>();
        var start = from;
        var between = separator.matcher(text).region(from, text.length());
        while (between.find()) {
            var at = between.start();
            var end = between.end();
            var isWithin = isInBrackets(text.substring(start, at))
                    || known.stream().anyMatch(mention -> mention.start() < at && end < mention.end());
            var isMark = mark == NEXT_TO_KNOWN ? isNextTo(known, text, at, end) : mark != ';' || between.group().contains(";");
            if (isMark && !isWithin && !isExplained(text, start, end)) {
                parts.add(text.substring(start, at).strip());
                start = end;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
