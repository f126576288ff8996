package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scot.trsws.programme.note.reading.Names.Mention;

/** Words in capitals, one after the other, that may be the name of a person; with what led to them where that was a role. */
record Candidate(int start, int end, String name) {

    private static final String WORD = "(?:" + Person.TOKEN + "|" + Person.CAPITALS + "|\\p{Lu}(?=[ \u00A0]\\p{Lu}))";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\d’'&-])" + WORD + "(?:[ \u00A0]{1,2}" + Person.PARTICLE + WORD + ")*+(?![\\p{L}\\d&]|-\\p{Ll})");
    private static final Pattern TITLE = Pattern.compile(PersonForms.TITLES);
    private static final Pattern HONOUR = Pattern.compile(PersonForms.HONOUR);
    private static final Pattern TOKEN = Pattern.compile("[^ \u00A0]+");
    private static final Pattern LETTERS = Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}{2,8}[ \u00A0]$");
    private static final Pattern LEADS = Pattern.compile("(?i)thanks?|welcome|actions?|owners?|contact|proposed|seconded|proposer|seconder|also|dear|apologies|both|and|see|as|but|while|after|before|to|from|by|with");
    private static final Pattern TRAILS = Pattern.compile("(?i)tel|telephone|phone|mobile|email|seconded|proposed|seconder|also|and|for|to|on|at|from|by|as|in|apologies|present");
    private static final int MOST_WORDS = 4;

    private record Token(int start, int end, String text) {}

    boolean isLone() {
        return !name.contains(" ") && !name.contains("\u00A0");
    }

    /** All that stand in a text, but within none of the names that are known. */
    static List<Candidate> in(String text, List<Mention> known) {
        var found = new ArrayList<Candidate>();
        var run = RUN.matcher(text);
        while (run.find()) {
            var part = new ArrayList<Token>();
            for (var token : tokens(run.group(), run.start())) {
                if (known.stream().anyMatch(mention -> mention.start() < token.end && token.start < mention.end())) {
                    add(found, part, text);
                    part.clear();
                } else {
                    part.add(token);
                }
            }
            add(found, part, text);
        }
        return found;
    }

    private static List<Token> tokens(String run, int start) {
        return TOKEN.matcher(run).results().map(token -> new Token(start + token.start(), start + token.end(), token.group())).toList();
    }

    private static void add(List<Candidate> found, List<Token> run, String text) {
        if (run.size() > MOST_WORDS && people(run) > 1) {
            apart(run).forEach(one -> add(found, one, text));
            return;
        }
        var from = from(run);
        var to = isTitle(before(run, from)) ? ofTitled(run, from) : to(run, from);
        var tokens = run.subList(from, Math.max(from, to));
        if (tokens.isEmpty() || tokens.size() > MOST_WORDS || !isWhole(run, from, to) || isGlued(tokens, text)) {
            return;
        }
        var candidate = new Candidate(tokens.get(0).start, tokens.get(tokens.size() - 1).end, text.substring(tokens.get(0).start, tokens.get(tokens.size() - 1).end));
        if (candidate.isLone() ? !Person.isOther(candidate.name) || Person.mayBeSurname(candidate.name) : Person.couldBe(candidate.name)) {
            found.add(candidate);
        }
    }

    private static long people(List<Token> run) {
        return run.stream().filter(token -> Person.isClear(token.text)).count();
    }

    /** Names that nothing parts, such as in a table whose columns were lost: each begins with a given name and ends before a word that is of no name. */
    private static List<List<Token>> apart(List<Token> run) {
        var parts = new ArrayList<List<Token>>();
        for (var at = 0; at < run.size(); at++) {
            var last = parts.isEmpty() ? List.<Token>of() : parts.get(parts.size() - 1);
            var begins = last.isEmpty() || Person.isClear(run.get(at).text) && last.size() > 1 || Person.isOther(run.get(at).text) != Person.isOther(last.get(0).text);
            if (begins) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(run.get(at));
        }
        return parts;
    }

    /** Where a name may begin: after words for roles and the like. */
    private static int from(List<Token> run) {
        var from = 0;
        while (from < run.size() && isOther(run, from)) {
            from++;
        }
        return from;
    }

    private static boolean isOther(List<Token> run, int at) {
        var word = run.get(at).text;
        var next = at + 1 < run.size() ? run.get(at + 1).text : "";
        var named = !next.isEmpty() && Person.isGiven(word) && !Person.isOther(next);
        var surname = Person.mayBeSurname(word) && (run.size() == 1 || isTitle(before(run, at)));
        var letters = Person.isShouted(word) && !Person.isGiven(word) && !next.isEmpty() && !Person.isShouted(next);
        return Person.isOther(word) && !named && !surname || letters || isTitle(word) || Character.isLowerCase(word.charAt(0));
    }

    /** Where it ends: before a role that nothing parts from it. */
    private static int to(List<Token> run, int from) {
        var to = run.size();
        while (to > from + 1 && HONOUR.matcher(run.get(to - 1).text).matches()) {
            to--;
        }
        if (to > from + 1 && (Roles.isNoun(run.get(to - 1).text) || TRAILS.matcher(run.get(to - 1).text).matches())) {
            while (to > from && Person.isOther(run.get(to - 1).text)) {
                to--;
            }
        }
        return to;
    }

    /** Where the name after a title ends: before the first word that is of no name, or after a surname that no other follows. */
    private static int ofTitled(List<Token> run, int from) {
        var to = from;
        while (to < run.size() && (!Person.isOther(run.get(to).text) || Person.mayBeSurname(run.get(to).text))) {
            to++;
        }
        var surname = to - from == 2 && !Person.isGiven(run.get(from).text) && Person.isPlainSurname(run.get(from).text) && !Person.isSurname(run.get(from + 1).text);
        return surname ? from + 1 : to;
    }

    /** The last word with a capital before this one. */
    private static String before(List<Token> run, int at) {
        return run.subList(0, at).stream().map(Token::text).filter(word -> Character.isUpperCase(word.charAt(0))).reduce("", (one, two) -> two);
    }

    private static boolean isTitle(String word) {
        return TITLE.matcher(word).matches();
    }

    /** What stands after other words is a name only if it has a given name, or they were a role. */
    private static boolean isWhole(List<Token> run, int from, int to) {
        var before = before(run, from);
        var led = from == 0 || Roles.isNoun(before) || LEADS.matcher(before).matches() || isTitle(before);
        return led || to - from > 1 && Person.isGiven(run.get(from).text);
    }

    /** Whether letters that stand for a body come right before it, such as in NHS Grampian. */
    private static boolean isGlued(List<Token> tokens, String text) {
        var start = tokens.get(0).start;
        return !Person.isClear(tokens.get(0).text) && LETTERS.matcher(text.substring(Math.max(0, start - 10), start)).find();
    }
}
