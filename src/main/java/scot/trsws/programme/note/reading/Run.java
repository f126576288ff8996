package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words in capitals without anything between them, of which some may be the name of a person and others what leads to it or follows it. */
record Run(List<Token> tokens) {

    /** A word and where it stands. */
    record Token(int start, int end, String text) {}

    private static final Pattern TITLE = Pattern.compile(PersonForms.TITLES);
    private static final Pattern HONOUR = Pattern.compile(PersonForms.HONOUR);
    private static final Pattern LETTERS = Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}{2,8}[ \u00A0]$");
    private static final Pattern LEADS = Pattern.compile("(?i)thanks?|welcome|actions?|owners?|contact|proposed|seconded|proposer"
            + "|seconder|also|dear|apologies|both|and|see|as|but|while|after|before|to|from|by|with");
    private static final Pattern DEPUTISES = Pattern.compile("(?i)representing|deputising|substituting");
    private static final Pattern TRAILS = Pattern.compile("(?i)tel|telephone|phone|mobile|email|seconded|proposed|seconder|also|and|for"
            + "|to|on|at|from|by|as|in|apologies|present");
    private static final int MOST_WORDS = 4;
    private static final int NEAR = 10;

    /** Its parts where it holds several names that nothing parts, such as in a table whose columns were lost; else itself. */
    List<Run> apart() {
        if (tokens.size() <= MOST_WORDS || tokens.stream().filter(token -> Person.isClear(token.text)).count() < 2) {
            return List.of(this);
        }
        var parts = new ArrayList<List<Token>>();
        for (var token : tokens) {
            if (parts.isEmpty() || begins(token, parts.get(parts.size() - 1))) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(token);
        }
        return parts.stream().map(Run::new).toList();
    }

    private static boolean begins(Token token, List<Token> before) {
        return Person.isClear(token.text) && before.size() > 1 || Person.isOther(token.text) != Person.isOther(before.get(0).text);
    }

    /** What of it may be a name. */
    Optional<Candidate> name(String text) {
        var from = from();
        var to = isTitle(before(from)) ? titledTo(from) : to(from);
        if (from >= to || to - from > MOST_WORDS || !isLed(from, to) || isGlued(from, text)) {
            return Optional.empty();
        }
        var start = tokens.get(from).start;
        var end = tokens.get(to - 1).end;
        var name = new Candidate(start, end, text.substring(start, end));
        var could = name.isLone() ? !Person.isOther(name.name()) || Person.mayBeSurname(name.name()) : Person.couldBe(name.name());
        return could ? Optional.of(name) : Optional.empty();
    }

    private String word(int at) {
        return tokens.get(at).text;
    }

    /** Where a name may begin: after words for roles and the like. */
    private int from() {
        var from = 0;
        while (from < tokens.size() && leads(from)) {
            from++;
        }
        return from;
    }

    private boolean leads(int at) {
        var word = word(at);
        var next = at + 1 < tokens.size() ? word(at + 1) : "";
        var isDeputy = at == 0 && DEPUTISES.matcher(word).matches();
        if (isDeputy || isTitle(word) || Character.isLowerCase(word.charAt(0)) || isAcronym(word, next)) {
            return true;
        }
        var isNamed = !next.isEmpty() && Person.isGiven(word) && !Person.isOther(next);
        var isSurname = Person.mayBeSurname(word) && (tokens.size() == 1 || isTitle(before(at)));
        return Person.isOther(word) && !isNamed && !isSurname;
    }

    private static boolean isAcronym(String word, String next) {
        return Person.isShouted(word) && !Person.isGiven(word) && !next.isEmpty() && !Person.isShouted(next);
    }

    /** Where it ends: before a role that nothing parts from it. */
    private int to(int from) {
        var to = tokens.size();
        while (to > from + 1 && HONOUR.matcher(word(to - 1)).matches()) {
            to--;
        }
        var isFollowed = to > from + 1 && (Roles.isNoun(word(to - 1)) || TRAILS.matcher(word(to - 1)).matches());
        while (isFollowed && to > from && Person.isOther(word(to - 1))) {
            to--;
        }
        return to;
    }

    /** Where the name after a title ends: before the first word that is of no name, or after a surname that no other follows. */
    private int titledTo(int from) {
        var to = from;
        while (to < tokens.size() && (!Person.isOther(word(to)) || Person.mayBeSurname(word(to)))) {
            to++;
        }
        var isSurname = to - from == 2 && !Person.isGiven(word(from)) && Person.isPlainSurname(word(from))
                && !Person.isSurname(word(from + 1));
        return isSurname ? from + 1 : to;
    }

    /** The last word with a capital before this one. */
    private String before(int at) {
        return tokens.subList(0, at).stream().map(Token::text).filter(word -> Character.isUpperCase(word.charAt(0)))
                .reduce("", (one, two) -> two);
    }

    private static boolean isTitle(String word) {
        return TITLE.matcher(word).matches();
    }

    /** What stands after other words is a name only if it has a given name, or they were a role. */
    private boolean isLed(int from, int to) {
        var before = before(from);
        var isLed = from == 0 || Roles.isNoun(before) || LEADS.matcher(before).matches()
                || DEPUTISES.matcher(before).matches() || isTitle(before);
        return isLed || to - from > 1 && Person.isGiven(word(from));
    }

    /** Whether letters that stand for a body come right before it, such as in NHS Grampian. */
    private boolean isGlued(int from, String text) {
        var start = tokens.get(from).start;
        return !Person.isClear(word(from)) && LETTERS.matcher(text.substring(Math.max(0, start - NEAR), start)).find();
    }
}
