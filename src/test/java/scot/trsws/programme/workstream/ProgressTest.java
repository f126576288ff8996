package scot.trsws.programme.workstream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class ProgressTest {

    private static final LocalDate TOMORROW = LocalDate.now(AsOf.LONDON).plusDays(1);

    @Test
    void milestonesAreCountedAsMetLateAndDue() {
        var workstream = Given.workstream();
        Given.milestone(workstream, "2024-01-29");
        Given.milestone(workstream, "2024-03-29");
        Given.milestone(workstream, TOMORROW.toString());
        get("/v1/workstream-progress?workstream=" + workstream).statusCode(200)
                .body("items.measure", contains("milestones-due", "milestones-late"), "items.count.lower", contains(1, 2),
                        "items.on", contains(TOMORROW.toString(), "2024-03-29"));
    }

    @Test
    void aMilestoneThatIsMetIsNoLongerLate() {
        var workstream = Given.workstream();
        var milestone = Given.milestone(workstream, "2024-01-29");
        Given.made("milestones", milestone + "-b", "{\"workstream\": \"%s\", \"title\": \"Another\", \"baselineOn\": \"2024-01-29\"}".formatted(workstream));
        replace("/v1/milestones/" + milestone + "/completion", "{\"on\": \"2024-02-19\"}").statusCode(200);
        get("/v1/workstream-progress?workstream=" + workstream).body("items.measure", contains("milestones-late", "milestones-met"), "items[1].on", is("2024-02-19"));
    }

    @Test
    void aWorkstreamOfWhichNothingIsRecordedSaysNothing() {
        get("/v1/workstream-progress?workstream=" + Given.workstream()).statusCode(200).body("items", empty());
        get("/v1/workstream-progress?workstream=nothing").statusCode(400).body("errors[0].parameter", is("workstream"));
    }
}
