package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Tells that a text chooses somebody for an office: no other office may stand instead of the name there. */
final class Chosen {

    private static final String CHOICE = "(?:propos|nominat|elect|appoint|re-elect|re-appoint|co-opt|second)(?:e[sd]|ed|s|ing)?";
    private static final String IS = "(?:(?:was|were|is|has been|had been|be|duly|then)[\\s\u00A0]+)";
    private static final Pattern AFTER = Pattern.compile("[\\s\u00A0]+(?:as[\\s\u00A0]|" + IS + "{1,3}" + CHOICE + "\\b)");
    private static final Pattern BEFORE = Pattern.compile("\\b" + CHOICE + "[\\s\u00A0]+(?:by[\\s\u00A0]+)?$");
    private static final int NEAR = 20;

    private Chosen() {}

    static boolean is(String text, int start, int end) {
        return AFTER.matcher(text).region(end, text.length()).lookingAt()
                || BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start)).find();
    }
}
