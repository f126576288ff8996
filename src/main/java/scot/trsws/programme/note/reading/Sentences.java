package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Register;

/** Parts a text into sentences: a full stop after an abbreviation or an initial ends none, nor does a mark within a name. */
record Sentences(List<String> beginnings) {

    private static final Pattern END = Pattern.compile("[.!?][\"'’”)]{0,2}(?=[\\s\u00A0]+[\"'‘“(]?[\\p{Lu}\\d•])");
    private static final Pattern MARK = Pattern.compile("[.!?](?=\\s)");
    private static final Pattern ABBREVIATION = Pattern.compile("(?i)(?:^|[\\s(])(?:e\\.g|i\\.e|etc|no|dr|mr|mrs|ms|prof|st|approx"
            + "|[a-z])\\.$");
    private static final int LONGEST_ABBREVIATION = 8;

    /** Sentences in which names of the register may stand that hold a mark, such as a question mark after their first words. */
    static Sentences with(Register register) {
        return new Sentences(Stream.of(register.partners(), register.groups()).flatMap(List::stream).flatMap(Names::spellings)
                .flatMap(name -> MARK.matcher(name).results().map(mark -> name.substring(0, mark.end()))).distinct().toList());
    }

    List<String> of(String text) {
        var sentences = new ArrayList<String>();
        var start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            if (!isAbbreviated(text, start, end.end()) && !isWithinName(text, end.toMatchResult())) {
                sentences.add(text.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        sentences.add(text.substring(start).strip());
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    private static boolean isAbbreviated(String text, int start, int end) {
        return ABBREVIATION.matcher(text.substring(Math.max(start, end - LONGEST_ABBREVIATION), end)).find();
    }

    private boolean isWithinName(String text, MatchResult mark) {
        var end = mark.start() + 1;
        return beginnings.stream().anyMatch(beginning -> text.startsWith(beginning, end - beginning.length()));
    }
}
