package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Tells a text that says something of somebody, by its finite verb, from a name, a heading or an entry of a list. */
final class Saying {

    private static final String HELPING = "is|are|was|were|has|had|have|will|would|can|could|should|shall|must|does|do|did";
    private static final String PRESENT = "runs|plans|notes|needs|continues|hopes|offers|works|remains|wants|begins|starts|takes|gives"
            + "|asks|reports";
    private static final String PAST = "gave|ran|took|spoke|began|went|came|saw|wrote|rose|fell|grew|drew";
    private static final String PAST_OR_PARTICIPLE = "told|met|led|made|said|found|felt|heard|brought|thought|got|kept|sought|won"
            + "|welcomed|opened|noted|agreed|reported|thanked|explained|asked|discussed|introduced|presented|confirmed|advised"
                    + "|highlighted|outlined"
            + "|updated|shared|provided|suggested|raised|approved|considered|reviewed|described|stated|mentioned|informed|reminded"
                    + "|commented|queried"
            + "|acknowledged|emphasised|offered|proposed|decided|closed|started|continued|completed|launched|published|received"
                    + "|recommended|endorsed"
            + "|accepted|requested|delivered|developed|worked|helped|moved|changed|increased|planned|called|looked|needed|wanted|hoped"
                    + "|ended|finished";
    private static final Pattern FINITE = Pattern.compile("(?<!\\b(?:who|that|which|whom)[\\s\u00A0])(?<![\\w’'-])(?:" + HELPING + "|"
            + PRESENT + "|" + PAST
            + "|held(?![\\s\u00A0](?:by|on|at|in|via)\\b)|(?:" + PAST_OR_PARTICIPLE + ")(?![\\s\u00A0](?:by|from)\\b))(?![\\w’'-])");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final int FEWEST_WORDS = 3;

    private Saying() {}

    /** Whether a verb tells that somebody is, does or did something; one within brackets or of who they are tells nothing of it. */
    static boolean is(String text) {
        var bare = BRACKETS.matcher(text).replaceAll("");
        return Words.of(bare).size() >= FEWEST_WORDS && FINITE.matcher(bare).find();
    }
}
