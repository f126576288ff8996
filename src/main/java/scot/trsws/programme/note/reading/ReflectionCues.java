package scot.trsws.programme.note.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import scot.trsws.programme.update.ReflectionKind;

/** The words that tell what was raised, of which kind it is, and that it was answered. */
final class ReflectionCues {

    private static final Map<ReflectionKind, Pattern> CUES = cues();
    private static final Pattern ANSWERED = Pattern.compile("(?i)^\\s*(?:also |then |therefore |has |have )?(?:explained|confirmed|replied"
            + "|responded|answered|advised|clarified|acknowledged|recogni[sz]ed|agreed|assured|reassured"
            + "|will (?:raise|take|consider|look|follow|feed|respond)|offered to|said|stated|noted that|highlighted)\\b");
    private static final Pattern RECEIVED = Pattern.compile("(?i)^\\s*(?:also |then |warmly |very much |was |were |is |are )*(?:welcomed"
            + "|thanked|appreciated|accepted|declined|supported|grateful|thankful|happy with|pleased with)\\b");
    private static final Pattern RAISED = Pattern.compile("(?i)^\\s*(?:also |then )?(?:enquired|inquired|asked|queried|questioned|wondered"
            + "|raised|suggested|offered|proposed|expressed (?:an? )?(?:concern|interest|worry)|commented|challenged|sought clarification"
            + "|noted (?:an? |their )?(?:interest|concern))\\b");
    private static final Pattern CLEARLY_RAISED = Pattern.compile("(?i)^\\s*(?:also "
            + "|then )?(?:(?:enquired|inquired|asked|queried|questioned|wondered) (?:whether|if|about|how|what|why|when|who|which"
            + "|for (?:clarification|an update|more information))|suggested (?!to)|sought clarification"
            + "|raised (?:an? |the |some )?(?:questions?|concerns?|quer(?:y|ies)|issues? of)"
            + "|expressed (?:an? |some |their )?(?:concerns?|worry)|offered (?:to|support|help)"
            + "|noted (?:an? |their )(?:interest|concern))\\b");

    private ReflectionCues() {}

    /** In the order in which they count. */
    private static Map<ReflectionKind, Pattern> cues() {
        var cues = new LinkedHashMap<ReflectionKind, Pattern>();
        cues.put(ReflectionKind.QUESTION, Pattern.compile("(?i)\\b(?:questions?(?: was| were| raised| asked| of| on| about| from| whether)"
                + "|questioned|quer(?:y|ies|ied)|asked|enquir(?:ed|y|ies)|inquired|sought clarification|wondered)\\b"
                + "|(?<!who cares)\\?(?:\\s|$)"));
        cues.put(ReflectionKind.OFFER, Pattern.compile("(?i)\\b(?:offer(?:ed|ing)|offers? (?:to|of)"
                + "|(?<!\\b(?:welcomed|accepted|appreciated|declined|for|of|on|to) )(?:an|this|the|their) offer"
                + "|interest in (?:helping|supporting|sharing|contributing|being|joining|assisting)"
                + "|(?:happy|willing|keen) to (?:help|support|share|assist|contribute|meet|work))\\b"));
        cues.put(ReflectionKind.SUGGESTION, Pattern.compile("(?i)\\b(?:suggest(?:ed|s|ions?)?"
                + "|(?:would|could|may|might) be (?:more |very )?(?:beneficial|helpful|useful|good|worthwhile|valuable)|recommended"
                + "|proposed|proposal)\\b"));
        cues.put(ReflectionKind.CONCERN, Pattern.compile("(?i)\\b(?:concern(?:s|ed)?|worr(?:y|ies|ied)|anxious|anxiet(?:y|ies))\\b"));
        cues.put(ReflectionKind.CHALLENGE, Pattern.compile("(?i)\\b(?:challeng(?:e|es|ing|ed)|barriers?|difficult(?:y|ies)?"
                + "|issues (?:with|accessing|around|in)|lack of|struggl(?:e|es|ed|ing))\\b"));
        return cues;
    }

    static ReflectionKind kind(String text) {
        return CUES.entrySet().stream().filter(cue -> cue.getValue().matcher(text).find()).map(Map.Entry::getKey).findFirst()
                .orElse(ReflectionKind.COMMENT);
    }

    /** Whether somebody raises something; what stands in no update must say so more clearly. */
    static boolean raises(String said, boolean inUpdate) {
        return (inUpdate ? RAISED : CLEARLY_RAISED).matcher(said).find();
    }

    /** Whether this is said in answer; thanks and the like answer what was offered or suggested. */
    static boolean answers(String said, ReflectionKind kind) {
        return ANSWERED.matcher(said).find() || (kind == ReflectionKind.OFFER || kind == ReflectionKind.SUGGESTION)
                && RECEIVED.matcher(said).find();
    }
}
