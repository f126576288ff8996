package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Whether a clause tells of what happened once: no plan, no hope, no question, nothing that failed, no total of all that went before. */
final class Happened {

    private static final Pattern TO_COME = Pattern.compile("(?i)\\b(?:will|shall|would|could|should|might|(?-i:may)|can|must"
            + "|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|goals?|ambitions?|intend\\w*|intentions?"
            + "|expect\\w*|capacity|places|spaces|room for|propos\\w+|wants?|wanted|need(?:s|ed)?|seek(?:s|ing)?|looking to|due to"
            + "|(?:is|are|was|were|yet|still) to|to be|agrees? to|agreed to|offer(?:s|ed)? to|promis\\w+|commit\\w*|forecasts?"
            + "|project(?:ed|ions?)"
            + "|estimat\\w*|budget\\w*|potential\\w*|possibl[ey]|if|whether|once|unless|until"
            + "|next (?:year|month|week|session|quarter|phase|spring|summer|autumn|winter)|tomorrow|upcoming|forthcoming"
            + "|in (?:the )?future|requir\\w+|request\\w*"
            + "|recommend\\w*|suggest\\w*|consider\\w*|eligible|wish(?:es|ed)?|keen|interested|scheduled|anticipat\\w+|permitted|allowed"
            + "|limit(?:ed)?|available"
            + "|to (?:train|deliver|provide|offer|run|hold|host|visit|recruit|reach|support|fund|share|publish|produce|develop|create"
            + "|appoint|employ|give|make|open|build|have|get|see|complete|add|invite|ask|bring|take|teach|engage|include))\\b");
    private static final Pattern FAILED = Pattern.compile("(?i)\\b(?:no|not|none|never|nobody|neither|nor|without|unable|fail\\w*"
            + "|declin\\w+|turned away|cancel\\w+|postpon\\w+|withdr[ae]w\\w*|dropped out|miss(?:ed|ing)|lack\\w*|instead of|rather than"
            + "|wait(?:s|ed|ing)?|await\\w*|unfilled|vacan\\w+|outstanding|remain(?:s|ed|ing)?|yet|refus\\w+|except|apart from)\\b"
            + "|n[’']t\\b");
    private static final Pattern IN_ALL = Pattern.compile("(?i)\\b(?:to date|so far|cumulative(?:ly)?|running total"
            + "|(?:bring|brings|bringing|brought|take|takes|taking|took) (?:the|our|its|their) (?:\\w+ ){0,4}to|now stands?|stands? at"
            + "|since (?:(?:\\w+ ){0,4}(?:began|begun|started|start|launch|launched|beginning|outset|inception)"
            + "|(?:\\w+ )?(?:19|20)\\d\\d))\\b");

    private Happened() {}

    static boolean in(String clause) {
        return !TO_COME.matcher(clause).find() && !FAILED.matcher(clause).find() && !IN_ALL.matcher(clause).find();
    }
}
