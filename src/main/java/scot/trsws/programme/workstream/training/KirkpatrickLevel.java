package scot.trsws.programme.workstream.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an evaluation asked, by the four levels of Kirkpatrick. */
@Schema(description = "The levels of Kirkpatrick, 1 to 4: how people took it, what they learnt, what they do differently, what came of it.")
public enum KirkpatrickLevel {
    REACTION, LEARNING, BEHAVIOUR, RESULTS
}
