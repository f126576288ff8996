package scot.trsws.programme.workstream.training;

/** What people trained are told apart by. */
public enum TrainingDimension {
    LEVEL("s.level"),
    AUDIENCE("s.audience"),
    DELIVERER("s.deliverer"),
    AREA("s.area"),
    MONTH("to_char(s.starts_on, 'YYYY-MM')");

    /** What stands in the place of a value that nobody recorded. */
    static final String NOT_RECORDED = "NOT_RECORDED";

    final String column;

    TrainingDimension(String value) {
        column = "coalesce(" + value + ", '" + NOT_RECORDED + "')";
    }
}
