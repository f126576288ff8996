package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class SessionStatusTest {

    private static final String ON = "{\"on\": \"2024-01-29\"}";
    private static final String BECAUSE = "{\"on\": \"2024-01-29\", \"reason\": \"Snow\"}";

    private String path;

    @BeforeEach
    void aSession() {
        path = "/v1/sessions/" + Given.session(Given.course(), "2024-01-29");
    }

    @Test
    void aSessionIsDeliveredOnADayAndThatIsTakenBack() {
        put(path + "/delivery", ON).statusCode(428);
        replace(path + "/delivery", ON).statusCode(200).body("status", is("DELIVERED"), "statusOn", is("2024-01-29"), "version", is(2));
        replace(path + "/delivery", "{\"on\": \"2024-01-30\"}").statusCode(200).body("statusOn", is("2024-01-30"));
        delete(path + "/delivery").statusCode(200).body("status", is("PLANNED"), "statusOn", nullValue());
        delete(path + "/delivery").statusCode(404);
    }

    @Test
    void aSessionIsNotDeliveredBeforeItStartsOrInTheFuture() {
        replace(path + "/delivery", "{\"on\": \"2024-01-28\"}").statusCode(422).body("errors.pointer", contains("/on"), "errors[0].detail", containsString("2024-01-29"));
        replace(path + "/delivery", "{\"on\": \"2999-01-01\"}").statusCode(422).body("errors.pointer", contains("/on"));
        replace(path + "/delivery", "{}").statusCode(422).body("errors.pointer", contains("/on"));
        get(path).body("status", is("PLANNED"), "version", is(1));
    }

    @Test
    void aDeliveredSessionDoesNotMoveBehindItsDelivery() {
        replace(path + "/delivery", ON).statusCode(200);
        patch(path, "{\"startsOn\": \"2024-02-01\"}").statusCode(422).body("errors.pointer", contains("/startsOn"),
                "errors.detail", contains("must not be after the day of its delivery; take that back first"));
        patch(path, "{\"startsOn\": \"2024-01-15\"}").statusCode(200).body("status", is("DELIVERED"));
    }

    @Test
    void aCancellationIsExplainedAndTakenBack() {
        replace(path + "/cancellation", ON).statusCode(422).body("errors.pointer", contains("/reason"));
        replace(path + "/cancellation", BECAUSE).statusCode(200).body("status", is("CANCELLED"), "statusReason", is("Snow"));
        replace(path + "/delivery", ON).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", allOf(containsString("CANCELLED"), containsString("PLANNED")));
        delete(path + "/delivery").statusCode(404);
        delete(path + "/cancellation").statusCode(200).body("status", is("PLANNED"), "statusReason", nullValue());
        get(path + "/history").body("items.after.status", contains("PLANNED", "CANCELLED", "PLANNED"));
    }

    @Test
    void theStatusIsNotWrittenAsAField() {
        patch(path, "{\"status\": \"DELIVERED\"}").statusCode(400).body("errors.pointer", contains("/status"));
    }
}
