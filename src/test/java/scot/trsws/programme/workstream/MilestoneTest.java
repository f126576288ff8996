package scot.trsws.programme.workstream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class MilestoneTest {

    private static final LocalDate TODAY = LocalDate.now(AsOf.LONDON);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void aMilestoneIsKeptAsItIsWritten() {
        var id = some("milestone");
        var draft = """
                {"workstream": "%s", "title": "Survey opens", "baselineOn": "2024-03-01", "gate": true}""".formatted(Given.workstream());
        put("/v1/milestones/" + id, draft).statusCode(201).body("gate", is(true), "forecastOn", equalTo(null), "slippageDays", equalTo(null));
        replace("/v1/milestones/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/milestones/" + id, "{\"gate\": null}").statusCode(200).body("gate", is(false), "version", is(2));
    }

    @Test
    void aMilestoneIsLateOnceTheDayItIsExpectedHasPassed() {
        var workstream = Given.workstream();
        var late = Given.milestone(workstream, YESTERDAY.toString());
        get("/v1/milestones/" + late).body("status", is("LATE"));
        get("/v1/milestones/" + Given.milestone(workstream, TODAY.toString())).body("status", is("DUE"));
        patch("/v1/milestones/" + late, "{\"forecastOn\": \"%s\"}".formatted(TODAY)).body("status", is("DUE"), "slippageDays", is(1));
    }

    @Test
    void itWasNotLateOnADayBefore() {
        var id = Given.milestone(Given.workstream(), TODAY.toString());
        Given.itIs(Duration.ofDays(2));
        get("/v1/milestones/" + id).body("status", is("LATE"));
        get("/v1/milestones/" + id + "?asOf=" + TODAY).body("status", is("DUE"));
    }

    @Test
    void aMilestoneIsMetOnADay() {
        var id = Given.milestone(Given.workstream(), "2024-03-01");
        replace("/v1/milestones/" + id + "/completion", "{}").statusCode(422).body("errors.pointer", contains("/on"));
        put("/v1/milestones/" + id + "/completion", "{\"on\": \"2024-02-28\"}").statusCode(428);
        replace("/v1/milestones/" + id + "/completion", "{\"on\": \"2024-02-28\"}").statusCode(200)
                .body("status", is("MET"), "metOn", is("2024-02-28"), "slippageDays", is(-2), "version", is(2));
        patch("/v1/milestones/" + id, "{\"metOn\": null}").statusCode(400).body("errors.pointer", contains("/metOn"));
    }

    @Test
    void whatWasNotMetAfterAllIsReopened() {
        var id = Given.milestone(Given.workstream(), "2024-03-01");
        delete("/v1/milestones/" + id + "/completion").statusCode(404);
        replace("/v1/milestones/" + id + "/completion", "{\"on\": \"2024-02-28\"}");
        delete("/v1/milestones/" + id + "/completion").statusCode(200).body("status", is("LATE"), "metOn", equalTo(null), "version", is(3));
    }

    @Test
    void milestonesAreFoundByWhereTheyStandToday() {
        var workstream = Given.workstream();
        var late = Given.milestone(workstream, YESTERDAY.toString());
        var due = Given.milestone(workstream, TODAY.toString());
        var met = Given.milestone(workstream, YESTERDAY.toString());
        replace("/v1/milestones/" + met + "/completion", "{\"on\": \"%s\"}".formatted(TODAY));
        var list = "/v1/milestones?workstream=" + workstream;
        get(list + "&status=LATE").body("items.id", contains(late));
        get(list + "&status=MET").body("items.id", contains(met));
        get(list + "&status=met,due").body("items.id", containsInAnyOrder(due, met), "items.status", containsInAnyOrder("DUE", "MET"));
    }

    @Test
    void milestonesAreFoundByTheDayTheyAreExpected() {
        var workstream = Given.workstream();
        var moved = Given.milestone(workstream, "2024-01-01");
        patch("/v1/milestones/" + moved, "{\"forecastOn\": \"2024-06-01\"}");
        var kept = Given.milestone(workstream, "2024-02-01");
        var list = "/v1/milestones?workstream=" + workstream;
        get(list + "&dueBefore=2024-06-01").body("items.id", contains(kept));
        get(list + "&dueFrom=2024-06-01&dueBefore=2024-06-02").body("items.id", contains(moved));
        get(list + "&sort=forecastOn").body("items.id", contains(moved, kept));
        get(list + "&sort=-baselineOn").body("items.id", contains(kept, moved));
    }

    @Test
    void aMilestoneBelongsToAWorkstream() {
        var workstream = Given.workstream();
        Given.milestone(workstream, "2024-01-01");
        delete("/v1/workstreams/" + workstream).statusCode(409).body("detail", is("Still referred to by a milestone."));
        post("/v1/milestones", """
                {"workstream": "nothing"}""").statusCode(422).body("errors.pointer", contains("/baselineOn", "/title", "/workstream"));
    }
}
