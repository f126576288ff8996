package scot.trsws.programme.workstream.survey;

/** Where a survey is, from its first draft to its findings. */
public enum SurveyStage {
    DRAFT, CONSULTATION, AGREED, OPEN, CLOSED, ANALYSED, PUBLISHED
}
