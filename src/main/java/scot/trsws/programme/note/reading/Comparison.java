package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Whether a number is no result itself but what results differ by, changed from or to, are held against or are yet to reach. */
final class Comparison {

    private static final String CHANGE = "\\b(?:rose|ris(?:es?|en|ing)|grew|grow(?:s|n|ing|th)?|increas(?:es?|ed|ing)|fell"
            + "|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|decreas(?:es?|ed|ing)|declin(?:es?|ed|ing)|reduc(?:es?|ed|ing|tions?)"
            + "|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|halv(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?"
            + "|expand(?:s|ed|ing)?|shr[aiu]nk|chang(?:es?|ed|ing)|went|gone|differences?|gap|shortfall|gain)\\b";
    private static final String SOME = "(?:(?:the|an?|its|their|another|further|extra|additional|total|of)\\s)*+$";
    private static final Pattern CHANGED = Pattern.compile("(?i)" + CHANGE + "(?:(?:\\s\\w+){0,2}?\\s(?:from|to)|(?:\\s[\\w’'-]+){0,5}?"
            + "\\s(?:by|of)|[^.;:]{0,20}\\sfrom\\s[^.;:]{1,60}\\sto|(?:\\s\\w+ly)?)\\s" + SOME);
    private static final Pattern HELD_AGAINST = Pattern.compile("(?i)\\b(?:(?:up|down) from|than|compar(?:ed|ison|es) (?:with|to)"
            + "|relative to|against|versus|vs\\.?|as opposed to|previously|formerly|originally|(?:was|were|is|are|went) (?:up|down)(?: by)?"
            + ")\\s" + SOME);
    private static final Pattern TO_REACH = Pattern.compile("(?i)\\b(?:when|whenever|as soon as|as long as|by the time|on track for"
            + "|provided)(?: (?:there (?:are|is)|we have|it has|they have))?\\s" + SOME
            + "|\\b(?:thresholds?|quorum|quota|cap|capped|ceiling|trigger(?:s|ed)?|opens?|starts?|begins?|closes?|ends?|stops?)\\b"
            + "(?:\\s\\w+){0,4}\\s" + SOME);
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s" + SOME);
    private static final Pattern ON_TO = Pattern.compile("(?i)^(?:\\s\\w+){0,5}?\\sto\\s(?:\\d|¤)");
    private static final Pattern BOTH_ENDS = Pattern.compile("(?i).*(?<!up)[\\s\u00A0]to[\\s\u00A0].*");
    private static final Pattern DIFFERS = Pattern.compile("(?i)^\\s(?:(?:more|fewer|less|higher|lower)\\b|than\\b|(?:up|down) on\\b)");
    private static final Pattern THAN = Pattern.compile("(?i)\\bthan\\b");

    private Comparison() {}

    /** Whether what stands before and after a number and its noun compares it. */
    static boolean isOf(String before, String given, CountedNoun noun, String after) {
        return CHANGED.matcher(before).find() || HELD_AGAINST.matcher(before).find() || TO_REACH.matcher(before).find()
                || isBeginning(before, given, after) || isDifference(noun, after);
    }

    /** From so many to so many is a change, not a range. */
    private static boolean isBeginning(String before, String given, String after) {
        return FROM.matcher(before).find() && (BOTH_ENDS.matcher(given).matches() || ON_TO.matcher(after).find());
    }

    private static boolean isDifference(CountedNoun noun, String after) {
        var words = noun.words();
        return words.contains("fewer") || words.contains("less") || DIFFERS.matcher(after).find()
                || words.contains("more") && THAN.matcher(after).find();
    }
}
