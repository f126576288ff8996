package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** The words for what somebody is in a meeting or at work, and what has the form of a role. */
final class Roles {

    /** Nouns for one or more people, as a part of a pattern without groups. */
    static final String NOUN = "(?:co-?chair(?:person)?|(?:vice-?)?chair(?:person|man|woman)?|convener|convenor|secretariat|secretary"
            + "|treasurer|clerk|president|head|lead|leader|director|manager|officer|advis[eo]r|representative|rep|executive|member"
            + "|coordinator|co-ordinator|administrator|facilitator|presenter|speaker|observer|deputy|minister|councillor|commissioner"
            + "|superintendent|inspector|sergeant|constable|commander|analyst|researcher|lecturer|professor|chancellor|dean|consultant"
            + "|psychologist|practitioner|trainer|trustee|social worker|nurse|official)s?";

    private static final Pattern WORD = Pattern.compile(
            "\\b(?:" + NOUN + "|minutes?(?: ?taker)?|note ?taker|guest|host|CEO)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("(?:" + NOUN + "|chair)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile("\\b" + NOUN + "(?<=s)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("\\b(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can"
            + "|could|may|must|to(?! (?:the|an?)\\b)|that|who|which|" + Speech.VERB + ")\\b|\\p{Ll}{4}[.!?]\\s");
    private static final int LONGEST = 120;

    private Roles() {}

    /** Whether a text names a role: it has a word for one, is short, and says nothing of what somebody did. */
    static boolean isRole(String text) {
        return text.length() <= LONGEST && WORD.matcher(text).find() && !SENTENCE.matcher(text).find();
    }

    /** Whether the last word is one for several people. */
    static boolean isOfSeveral(String role) {
        return SEVERAL.matcher(role).find();
    }

    /** Whether a word by itself is one for a role. */
    static boolean isNoun(String word) {
        return WHOLE.matcher(word).matches();
    }

    /** Whether a text tells what happened rather than who somebody is. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }
}
