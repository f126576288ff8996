package scot.trsws.programme.note.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Entries of a list of people that begin with the surname, such as Example, Ann. */
final class SurnameFirst {

    private static final String START = "(?<=^|;|\\t)([\\s\u00A0]*(?:[^\\p{L}\\d\\s,;]\\s)?)";
    private static final String END = "(?=[\\s\u00A0]*(?:$|[\\t(;]|[–—-][\\s\u00A0]))";
    private static final Pattern ENTRY = Pattern.compile(START + "(" + Person.TOKEN + "|" + Person.CAPITALS + "),[\\s\u00A0]"
            + "(" + Person.TOKEN + "|\\p{Lu})" + END);

    private SurnameFirst() {}

    /** The text with the given name before the surname. */
    static String turned(String text) {
        return ENTRY.matcher(text).replaceAll(entry -> isOne(entry) ? "$1$3 $2" : "$0");
    }

    private static boolean isOne(MatchResult entry) {
        var surname = entry.group(2);
        var given = entry.group(3);
        return (Person.isGiven(given) || Person.isInitial(given)) && !Person.isClear(surname)
                && (!Person.isOther(surname) || Person.mayBeSurname(surname));
    }
}
