package scot.trsws.programme.workstream.training;

/** Where people were taught or coached. */
public enum TrainingMode {
    IN_PERSON, ONLINE, HYBRID
}
