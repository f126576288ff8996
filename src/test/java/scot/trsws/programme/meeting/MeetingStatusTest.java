package scot.trsws.programme.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class MeetingStatusTest {

    private static final String HELD = "{\"on\": \"2024-01-29\"}";
    private static final String CANCELLED = "{\"on\": \"2024-01-26\", \"reason\": \"snow\"}";

    private String group;
    private String id;

    @BeforeEach
    void aMeeting() {
        group = Given.group();
        id = Given.meeting(group);
    }

    @Test
    void aMeetingIsHeldOnItsDay() {
        hold(id, HELD).statusCode(200).body("id", is(id), "status", is("HELD"), "version", is(2));
        hold(id, HELD).statusCode(200).body("version", is(2));
        delete("/v1/meetings/" + id + "/holding").statusCode(200).body("status", is("PLANNED"), "version", is(3));
        delete("/v1/meetings/" + id + "/holding").statusCode(404);
    }

    @Test
    void aMeetingIsNotHeldOnAnotherDayOrInTheFuture() {
        hold(id, "{\"on\": \"2024-01-30\"}").statusCode(422).body("errors.pointer", contains("/on"), "errors[0].detail", containsString("2024-01-29"));
        hold(Given.meeting(group, "2999-01-01"), "{\"on\": \"2999-01-01\"}").statusCode(422).body("errors.pointer", contains("/on"));
        hold(Given.meeting(group, "2024-02-29"), "{}").statusCode(422).body("errors.pointer", contains("/on"));
    }

    @Test
    void aHeldMeetingDoesNotMoveIntoTheFuture() {
        hold(id, HELD).statusCode(200);
        patch("/v1/meetings/" + id, "{\"on\": \"2024-02-05\"}").statusCode(200).body("status", is("HELD"), "id", is(id));
        patch("/v1/meetings/" + id, "{\"on\": \"2999-01-01\"}").statusCode(422).body("errors.pointer", contains("/on"));
    }

    @Test
    void aCancelledMeetingSaysWhenAndWhy() {
        cancel(id, CANCELLED).statusCode(200).body("status", is("CANCELLED"), "cancelledOn", is("2024-01-26"), "cancellationReason", is("snow"));
        cancel(id, "{\"on\": \"2024-01-27\"}").statusCode(200).body("cancelledOn", is("2024-01-27"), "cancellationReason", equalTo(null));
        delete("/v1/meetings/" + id + "/holding").statusCode(404);
        delete("/v1/meetings/" + id + "/cancellation").statusCode(200).body("status", is("PLANNED"), "cancelledOn", equalTo(null));
        cancel(id, "{\"on\": \"2999-01-01\"}").statusCode(422).body("errors.pointer", contains("/on"));
    }

    @Test
    void aHeldMeetingIsNotCancelledNorACancelledOneHeld() {
        hold(id, HELD).statusCode(200);
        cancel(id, CANCELLED).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", containsString(": PLANNED, HELD."));
        delete("/v1/meetings/" + id + "/holding").statusCode(200);
        cancel(id, CANCELLED).statusCode(200);
        hold(id, HELD).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", containsString(": PLANNED, CANCELLED."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"holding", "cancellation"})
    void aChangeOfStateNeedsTheVersionThatWasRead(String deed) {
        var place = "/v1/meetings/" + id + "/" + deed;
        put(place, HELD).statusCode(428);
        json(HELD).header("If-Match", "\"9-x\"").put(place).then().statusCode(412);
        json(HELD).header("If-Match", get("/v1/meetings/" + id).extract().header("ETag")).put(place).then().statusCode(200);
    }

    @Test
    void theStateIsNotWrittenWithTheMeeting() {
        patch("/v1/meetings/" + id, "{\"status\": \"HELD\"}").statusCode(400)
                .body("errors.pointer", contains("/status"), "errors[0].detail", containsString("read-only"));
    }

    private static ValidatableResponse hold(String id, String fact) {
        return replace("/v1/meetings/" + id + "/holding", fact);
    }

    private static ValidatableResponse cancel(String id, String fact) {
        return replace("/v1/meetings/" + id + "/cancellation", fact);
    }
}
