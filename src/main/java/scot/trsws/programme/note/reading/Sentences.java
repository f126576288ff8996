package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text; a full stop after an abbreviation, an initial or within a number ends none, nor does the question mark of a name. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?][\"'’”)]{0,2}(?=[\\s\u00A0]+[\"'‘“(]?[\\p{Lu}\\d•])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i)(?:^|[\\s(])(?:e\\.g|i\\.e|etc|no|dr|mr|mrs|ms|prof|st|approx|[a-z])\\.$");

    private Sentences() {}

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        var start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            if (!ABBREVIATION.matcher(text.substring(Math.max(start, end.end() - 8), end.end())).find() && !text.startsWith("Who Cares?", Math.max(0, end.end() - 10))) {
                sentences.add(text.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        sentences.add(text.substring(start).strip());
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }
}
