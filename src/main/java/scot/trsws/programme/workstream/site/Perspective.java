package scot.trsws.programme.workstream.site;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By whose judgement a site was assessed: its own, or that of others. */
@Schema(name = "AssessmentPerspective")
public enum Perspective {
    OWNER, INDEPENDENT
}
