package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.reading.Names.Mention;
import scot.trsws.programme.note.reading.Run.Token;

/** Words in capitals, one after the other, that may be the name of a person. */
record Candidate(int start, int end, String name) {

    private static final String WORD = "(?:" + Person.TOKEN + "|" + Person.CAPITALS + "|\\p{Lu}(?=[ \u00A0]\\p{Lu}))";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d’'&-])" + WORD + "(?:[ \u00A0]{1,2}" + Person.PARTICLE + WORD + ")*+"
            + "(?![\\p{L}\\d&]|-\\p{Ll})");
    private static final Pattern TOKEN = Pattern.compile("[^ \u00A0]+");

    boolean isLone() {
        return !name.contains(" ") && !name.contains("\u00A0");
    }

    /** All that stand in a text, but within none of the names that are known. */
    static List<Candidate> in(String text, List<Mention> known) {
        var found = new ArrayList<Candidate>();
        var run = RUN.matcher(text);
        while (run.find()) {
            for (var part : between(tokens(run.group(), run.start()), known)) {
                new Run(part).apart().forEach(one -> one.name(text).ifPresent(found::add));
            }
        }
        return found;
    }

    private static List<Token> tokens(String run, int start) {
        return TOKEN.matcher(run).results().map(token -> new Token(start + token.start(), start + token.end(), token.group())).toList();
    }

    /** What is left of some words around the names that are known. */
    private static List<List<Token>> between(List<Token> tokens, List<Mention> known) {
        var parts = new ArrayList<List<Token>>(List.of(new ArrayList<>()));
        for (var token : tokens) {
            if (known.stream().anyMatch(mention -> mention.start() < token.end() && token.start() < mention.end())) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(token);
            }
        }
        return parts;
    }
}
