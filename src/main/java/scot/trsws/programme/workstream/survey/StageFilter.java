package scot.trsws.programme.workstream.survey;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Of which surveys it is told where they are. */
class StageFilter {

    @RestQuery
    @Parameter(description = "Only this survey.")
    String survey;

    @RestQuery
    @Parameter(description = "The surveys of this workstream.")
    String workstream;

    @RestQuery
    @Separator(",")
    Set<SurveyStage> stage;

    Where references() {
        return Where.all().refers("survey", "survey", survey).refers("workstream", "workstream", workstream);
    }
}
