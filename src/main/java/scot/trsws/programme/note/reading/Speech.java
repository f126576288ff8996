package scot.trsws.programme.note.reading;

/** What minutes tell that people did in a meeting. */
final class Speech {

    /** What people alone do, as a part of a pattern. */
    static final String OF_PEOPLE = "said|thanked|chaired|apologised|spoke";

    /** What people and bodies do, as a part of a pattern. */
    static final String VERB = OF_PEOPLE + "|welcomed|introduced|asked|explained|noted|agreed|advised|presented|reported|gave|shared"
            + "|highlighted|suggested|confirmed|updated|outlined|raised|offered|provided|commented|undertook|attended|queried|enquired"
            + "|mentioned|reminded"
            + "|stated|talked|led|took|opened|closed|joined|left|recognised|acknowledged|clarified|declared|proposed|seconded";

    private Speech() {}
}
