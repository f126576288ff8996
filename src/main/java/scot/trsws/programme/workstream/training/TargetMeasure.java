package scot.trsws.programme.workstream.training;

/** Who counts towards a target: all who came, or those who completed. */
public enum TargetMeasure {
    ATTENDED, COMPLETED
}
