package scot.trsws.programme.workstream.survey.result;

/** Why a cell shows no people: its count is withheld, the question was not asked, or it was nobody's answer. */
public enum Why {
    SUPPRESSED, NOT_ASKED, NONE
}
