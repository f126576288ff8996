package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Whether people that are counted were trained: who gave training, asked for it or still has it before them was not. */
final class Training {

    private static final String LEARNING = "(?<!\\b(?:on|about|for) (?:the |our |its |their |an? )?)(?:train(?:ed|ing)|courses?|workshops?"
            + "|e-?learning"
            + "|modules?|learning (?:sessions?|events?)|master-?class(?:es)?)\\b(?! (?:plans?|materials?|resources?|reports?|needs"
            + "|strateg\\w+|offers?"
            + "|updates?|proposals?|budgets?|calendars?|packs?|slides|papers?|evaluations?|surveys?|requests?|providers?)\\b)";
    private static final String GIVEN = "(?:deliver(?:ed|s)|gave|given|provided|ran|held|hosted|facilitated|rolled out|taught|conducted"
            + "|organised"
            + "|carried out)\\b";
    private static final String SOME = "(?:[\\s,¤]+(?:an?|the|its|their|our|some|all|another|further|additional|more|total|of|groups?"
            + "|cohorts?|class|audience|only|just|these|those|and|both)\\b)*+[\\s,¤]*$";
    private static final Pattern SPOKEN_OF = Pattern.compile("(?i)\\b(?:train(?:s|ed|ing|ees?|ers?)?|courses?|workshops?|e-?learning"
            + "|modules?"
            + "|learning (?:sessions?|events?)|master-?class(?:es)?)\\b");
    private static final Pattern TRAINED_THEM = Pattern.compile("(?i)\\b(?<!\\b(?:were|was|been|are|is|being) )trained" + SOME);
    private static final Pattern GIVEN_TO = Pattern.compile("(?i)(?:\\b" + GIVEN + ".*\\b" + LEARNING + "|\\b" + LEARNING + ".*\\b" + GIVEN
            + ").*\\b(?:to|for|among|reach(?:ed|ing)|(?:attended|completed|undertaken|taken|finished) by|training of)" + SOME
            + "|\\b" + LEARNING + "(?:\\s\\w+){0,6}\\s(?:reached|attended by|completed by)" + SOME);
    private static final String MORE = "^(?:[\\s,¤()]+(?!(?:who|that|which|to|not|whose|if|by)\\b)[\\w’'-]+){0,10}?";
    private static final Pattern WERE_TRAINED = Pattern.compile("(?i)" + MORE + "[\\s,¤()]+trained\\b(?!\\s(?:others|by|staff|people"
            + "|colleagues|the|their|its|all|more|over|around|about|an?)\\b|\\s¤)"
            + "|" + MORE + "[\\s,¤()]+trained\\sby\\b");
    private static final Pattern TOOK_PART = Pattern.compile("(?i)" + MORE + "[\\s,¤()]+(?:attended|completed|received|undertook"
            + "|undertaken|took part in|taken part in|participated in|joined|finished|passed|done|accessed|been through|gone through"
            + "|went through|benefited from|been on)\\b.*\\b" + LEARNING);

    /** Such as: a course for so many people was held. */
    private static final Pattern FOR_THEM = Pattern.compile("(?i)\\b" + LEARNING + "(?:\\s\\w+){0,4}\\s(?:for|with|of)" + SOME);
    private static final Pattern WAS_GIVEN = Pattern.compile("(?i)" + MORE + "[\\s,¤()]+(?:was|were|has been|have been)\\s(?:held"
            + "|delivered|run|given|provided|completed)\\b");
    private static final int NEAR = 200;

    private Training() {}

    static boolean isSpokenOf(String clause) {
        return SPOKEN_OF.matcher(clause).find();
    }

    /** Whether those who are counted between these parts of a clause were trained. */
    static boolean isOf(String before, String after) {
        var near = before.substring(Math.max(0, before.length() - NEAR));
        var next = after.substring(0, Math.min(after.length(), NEAR));
        return TRAINED_THEM.matcher(near).find() || GIVEN_TO.matcher(near).find() || WERE_TRAINED.matcher(next).find()
                || TOOK_PART.matcher(next).find() || FOR_THEM.matcher(near).find() && WAS_GIVEN.matcher(next).find();
    }
}
