package scot.trsws.programme.workstream.survey;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import scot.trsws.programme.store.Where;

/** Which feedback a list holds. */
class FeedbackFilter {

    @RestQuery
    @Parameter(description = "On this version of a survey.")
    String instrument;

    @RestQuery
    @Parameter(description = "Of this partner.")
    String partner;

    @RestQuery
    @Parameter(description = "On the question with this code.")
    String question;

    @RestQuery
    @Separator(",")
    Set<Taken> taken;

    @RestQuery
    @Parameter(description = "Whether it has an answer.")
    Boolean answered;

    @RestQuery
    @Parameter(description = "Words in the text or in the answer.")
    String q;

    @RestQuery
    Instant updatedSince;

    Where where() {
        var where = Where.all().refers("instrument", "survey_instrument", instrument).refers("partner", "partner", partner)
                .known("question", "survey_instrument_questions", "code", "n.question = ?", question).in("taken", taken)
                .contains(q, "text", "reason").updatedSince(updatedSince);
        return answered == null ? where : where.that(answered ? "n.taken is not null" : "n.taken is null");
    }
}
