package scot.trsws.programme.note;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an action of an earlier meeting stands, by the note of a later one. */
@Schema(name = "CarriedOverStanding")
public enum Standing {
    OPEN, ONGOING, CLOSED
}
