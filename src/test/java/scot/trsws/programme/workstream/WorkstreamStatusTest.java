package scot.trsws.programme.workstream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class WorkstreamStatusTest {

    private static final String STEP = "{\"on\": \"2024-01-29\", \"reason\": \"Agreed\"}";

    @Test
    void aStepIsADatedFact() {
        var id = Given.workstream();
        step(id, "activation", "{\"on\": \"2023-10-23\"}").statusCode(200).header("ETag", startsWith("\"2-"))
                .body("status", is("ACTIVE"), "statusOn", is("2023-10-23"), "statusReason", equalTo(null), "version", is(2));
        step(id, "pause", STEP).body("status", is("PAUSED"), "statusOn", is("2024-01-29"), "statusReason", is("Agreed"));
        step(id, "activation", "{\"on\": \"2024-04-29\"}").body("statusReason", equalTo(null));
        get("/v1/workstreams/" + id + "/history").body("items.after.status", contains("PLANNED", "ACTIVE", "PAUSED", "ACTIVE"));
    }

    @ParameterizedTest
    @CsvSource({"'', 'activation,stop'", "activation, 'pause,completion,stop'", "'activation,pause', 'activation,completion,stop'",
            "'activation,completion', activation", "stop, activation"})
    void onlyTheLegalStepsAreTaken(String before, String legal) {
        for (var wanted : new String[] {"activation", "pause", "completion", "stop"}) {
            var id = Given.workstream();
            for (var each : before.isEmpty() ? new String[0] : before.split(",")) {
                step(id, each, STEP).statusCode(200);
            }
            step(id, wanted, STEP).statusCode(("," + legal + ",").contains("," + wanted + ",") ? 200 : 409);
        }
    }

    @Test
    void aRefusedStepSaysWhichAreAllowed() {
        step(Given.workstream(), "completion", STEP).statusCode(409).body("code", is("ILLEGAL_TRANSITION"),
                "detail", is("It is PLANNED and cannot become COMPLETE; allowed from PLANNED: ACTIVE, STOPPED."));
    }

    @Test
    void aPauseAndAStopAreExplained() {
        var id = Given.workstream();
        step(id, "stop", "{}").statusCode(422).body("errors.pointer", contains("/on", "/reason"));
        step(id, "pause", "{\"on\": \"2024-01-29\", \"reason\": \" \"}").statusCode(422).body("errors.pointer", contains("/reason"));
        step(id, "activation", "{\"reason\": null}").statusCode(422).body("errors.pointer", contains("/on"));
    }

    @Test
    void aStepNamesTheVersionThatItChanges() {
        var workstream = "/v1/workstreams/" + Given.workstream();
        var path = workstream + "/activation";
        put(path, STEP).statusCode(428);
        json(STEP).header("If-Match", "\"7-x\"").put(path).then().statusCode(412);
        json(STEP).header("If-Match", get(workstream).extract().header("ETag")).put(path).then().statusCode(200);
        replace("/v1/workstreams/nothing/activation", STEP).statusCode(404);
    }

    @Test
    void aRevisionLeavesTheStatus() {
        var id = Given.workstream();
        step(id, "stop", STEP);
        patch("/v1/workstreams/" + id, "{\"title\": \"Another\"}").statusCode(200).body("status", is("STOPPED"), "statusReason", is("Agreed"));
    }

    private static ValidatableResponse step(String id, String step, String fact) {
        return replace("/v1/workstreams/" + id + "/" + step, fact);
    }
}
