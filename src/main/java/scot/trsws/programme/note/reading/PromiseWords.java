package scot.trsws.programme.note.reading;

import java.util.Map;
import java.util.regex.Pattern;
import scot.trsws.programme.action.Strength;

/** The words with which somebody promises, and how much they bind. */
final class PromiseWords {

    /** What is done with a thing that is promised. */
    static final String DELIVERED = "(?:launched|published|shared|circulated|developed|delivered|sent|issued|provided|arranged"
            + "|organised|organized|held|reviewed|updated|completed|produced|distributed|presented|finalised|submitted"
            + "|reported|drafted|uploaded|invited|contacted|emailed|e-mailed|released|tested)";
    private static final String HELPING = "(?:helping|supporting|sharing|contributing|assisting|hosting|joining|working|being part)\\b";

    /** What a thing does that was promised. */
    static final Pattern COMES = Pattern.compile("(?i)\\b(?:(?:will|shall)(?: also| then| now| soon)* (?:come out"
            + "|be (?:out|available|ready|live)|follow(?! up)|appear|go (?:live|out))"
            + "|(?:is|are) (?:due |expected |planned |set )?to (?:follow(?! up)|come out|be (?:out|available|" + DELIVERED + ")))\\b");

    private static final Map<Strength, Pattern> MEANT = Map.of(
            Strength.COMMITMENT, Pattern.compile("(?i)\\b(?:agreed to|agreed that (?:they|it|he|she|we) would|agrees to|undertook to"
                    + "|undertakes to|committed to (?=\\w+(?<!ing)\\b)|promised to"
                    + "|confirmed (?:that )?(?:they|it|she|he) (?:will|would))\\b"),
            Strength.OFFER, Pattern.compile("(?i)\\b(?:(?:is|are|was|were|would be|be|also|very|more than|^)\\s?"
                    + "(?:happy|willing|glad|open|pleased|able|keen(?= to (?:help|support|share|assist|contribute|offer|host|lend))) to"
                    + "|offer(?:ed|s|ing)? to|(?:noted|expressed|registered|stated) (?:an |their |her |his |its )?"
                    + "(?:interest|willingness) (?:to|in (?=" + HELPING + "))|interested in (?=" + HELPING + "))\\b"),
            Strength.INTENTION, Pattern.compile("(?i)\\b(?:(?<!had )(?:hoping|hopes?|hoped|looking|looks|planning|plans?|intending"
                    + "|intends?|intend|aiming|aims?|wants?|wishes|seeking) to(?! (?:the|see|hear|forward))"
                    + "|would (?:also |very much )?like to"
                    + "(?! (?:thank|note|congratulate|record|highlight|remind|hear|see|welcome|point))"
                    + "|(?:is|are|was|were|be|also|very|^)\\s?keen to|(?:is|are|was|were|be|also|very|particularly|^)\\s?interested in"
                    + "|(?:noted|expressed|registered|stated) (?:an |their |her |his |its )?interest in)\\b"));

    private PromiseWords() {}

    static Pattern meaning(Strength strength) {
        return MEANT.get(strength);
    }
}
