package scot.trsws.programme.workstream.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of practice that a course prepares for. */
@Schema(description = "A level of practice of the knowledge and skills framework of the National Trauma Transformation Programme.")
public enum TrainingLevel {
    INFORMED, SKILLED, ENHANCED, SPECIALIST
}
