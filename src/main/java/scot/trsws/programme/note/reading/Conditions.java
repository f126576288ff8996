package scot.trsws.programme.note.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was agreed, and the condition that a statement puts on it. */
record Conditions(String statement, String condition) {

    private static final String IF = "(?:(?<!\\b(?:is|are|was|were|be|been|being|remain|remains) )(?:subject to|conditional (?:up)?on"
            + "|contingent (?:up)?on|dependent (?:up)?on)(?: the (?:condition|proviso) that)?"
            + "|(?:up)?on (?:the )?(?:condition|understanding|proviso) that|with the (?:condition|understanding|proviso|caveat) that"
            + "|provid(?:ed|ing) that|provided (?=(?:it|they|there|we|this|all|each|no)\\b)|(?:as|so) long as"
            + "|(?<!\\b(?:the|a|this|any) )pending (?=(?:the|an?|its|their|further|final|legal|confirmation|receipt|agreement|advice"
            + "|approval|funding|review)\\b))";
    private static final Pattern LAST = Pattern.compile("(?i)(.*?\\S)[,;]?\\s+(?:but "
            + "|and )?(?:only )?(?:(?:this|that|which) (?:is|was) subject to|" + IF + ")\\s*(.+?)\\.?");
    private static final Pattern FIRST = Pattern.compile("(?i)()" + IF + "\\s*([^,]+),\\s+(.+)");

    static Optional<Conditions> of(String statement) {
        var first = FIRST.matcher(statement);
        if (first.matches()) {
            return Optional.of(new Conditions(Words.capitalised(first.group(3)), first.group(2).strip()));
        }
        return Stream.of(LAST.matcher(statement)).filter(Matcher::matches).map(last -> new Conditions(last.group(1), last.group(2).strip()))
                .findFirst();
    }
}
