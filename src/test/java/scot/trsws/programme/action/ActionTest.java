package scot.trsws.programme.action;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class ActionTest {

    private static final String ON = "{\"on\": \"2024-02-01\"}";
    private static final String BECAUSE = "{\"on\": \"2024-02-01\", \"reason\": \"because\"}";

    @Test
    void theServerNumbersActions() {
        post("/v1/actions", "{\"title\": \"Do it\"}").statusCode(201)
                .body("id", matchesPattern("action-\\d+"), "status", is("OPEN"), "statusOn", nullValue(), "owner", nullValue(), "dueOn", nullValue(), "overdue", nullValue());
    }

    @Test
    void theFirstDueDateIsRemembered() {
        var path = path();
        patch(path, "{\"dueOn\": \"2024-03-01\"}").body("dueOn", is("2024-03-01"), "originalDueOn", is("2024-03-01"));
        patch(path, "{\"dueOn\": \"2024-05-01\"}").body("dueOn", is("2024-05-01"), "originalDueOn", is("2024-03-01"));
        patch(path, "{\"dueOn\": null}").body("dueOn", nullValue(), "originalDueOn", is("2024-03-01"));
        patch(path, "{\"originalDueOn\": \"2024-06-01\"}").statusCode(400).body("errors[0].detail", containsString("read-only"));
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void anActionIsOverdueFromTheDayAfterItsDate(int days, boolean overdue) {
        var path = path();
        patch(path, "{\"dueOn\": \"" + LocalDate.now().plusDays(days) + "\"}").body("overdue", is(overdue));
        put(path + "/completion", "{}").statusCode(428);
        done(path, "completion", "{\"on\": \"" + LocalDate.now().minusDays(1) + "\"}").statusCode(200).body("overdue", is(false), "status", is("DONE"));
    }

    @Test
    void whatBecomesOverdueAtMidnightHasAnotherTagAndMayStillBeWritten() {
        var path = path();
        var tag = patch(path, "{\"dueOn\": \"" + LocalDate.now() + "\"}").extract().header("ETag");
        Given.itIs(Duration.ofDays(2));
        request().header("If-None-Match", tag).get(path).then().statusCode(200).body("overdue", is(true));
        request().contentType("application/merge-patch+json").header("If-Match", tag).body("{\"title\": \"Still\"}").patch(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"start, IN_PROGRESS", "blockage, BLOCKED", "completion, DONE", "cancellation, CANCELLED"})
    void eachStepHasItsDateAndIsUndone(String step, String status) {
        var path = path();
        done(path, step, BECAUSE).statusCode(200).body("status", is(status), "statusOn", is("2024-02-01"), "statusReason", is("because"));
        delete(path + "/" + step).statusCode(200).body("status", is("OPEN"), "statusOn", nullValue(), "statusReason", nullValue(), "version", is(3));
        delete(path + "/" + step).statusCode(404);
    }

    @Test
    void whatIsDoneIsNotCancelledButMayBeReopened() {
        var path = path();
        done(path, "completion", ON);
        done(path, "cancellation", BECAUSE).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", allOf(containsString("DONE"), containsString("OPEN")));
        delete(path + "/cancellation").statusCode(404);
        delete(path + "/completion").statusCode(200);
        done(path, "cancellation", BECAUSE).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"blockage | {\"on\": \"2024-02-01\"} | /reason", "cancellation | {} | /on", "completion | {\"on\": \"2999-01-01\"} | /on"})
    void aStepSaysWhenAndWhy(String step, String body, String pointer) {
        var path = path();
        done(path, step, body).statusCode(422).body("errors.pointer", hasItem(pointer));
        get(path).body("status", is("OPEN"), "version", is(1));
    }

    @Test
    void notesOfProgressAreAddedWithoutATagAndKeptByAReplacement() {
        var path = path();
        post(path + "/notes", "{\"on\": \"2024-02-01\", \"text\": \"Called\"}").statusCode(200).body("notes.text", contains("Called"));
        post(path + "/notes", "{\"on\": \"2024-02-08\", \"text\": \"Met\"}").statusCode(200).body("notes.text", contains("Called", "Met"));
        json("{\"on\": \"2024-02-09\", \"text\": \"Late\"}").header("If-Match", "\"1-x\"").post(path + "/notes").then().statusCode(412);
        post(path + "/notes", "{\"text\": \" \"}").statusCode(422).body("errors.pointer", contains("/on", "/text"));
        replace(path, "{\"title\": \"Another title\"}").statusCode(200).body("notes", hasSize(2));
        get(path + "/history").body("items", hasSize(4), "items[1].after.notes.text", contains("Called"));
    }

    @Test
    void aNoteSentTwiceWithOneKeyIsKeptOnce() {
        var path = path();
        var key = some("key");
        var note = "{\"on\": \"2024-02-01\", \"text\": \"Once\"}";
        json(note).header("Idempotency-Key", key).post(path + "/notes").then().statusCode(200).header("Idempotency-Replayed", nullValue());
        json(note).header("Idempotency-Key", key).post(path + "/notes").then().statusCode(200).header("Idempotency-Replayed", is("true"));
        get(path).body("notes", hasSize(1));
    }

    @Test
    void whoseItIsAndWhereItWasAgreedMustExist() {
        post("/v1/actions", "{\"title\": \"a\", \"owner\": \"x\", \"counterpart\": \"x\", \"meeting\": \"x\", \"workstream\": \"x\", \"priority\": \"x\"}")
                .statusCode(422).body("errors.pointer", contains("/counterpart", "/meeting", "/owner", "/priority", "/workstream"));
    }

    @Test
    void openActionsWithoutOwnerOrDateAreFound() {
        var owner = Given.partner();
        var none = titled("{\"title\": \"%s\"}");
        var owned = titled("{\"title\": \"%s\", \"owner\": \"" + owner + "\", \"dueOn\": \"2024-03-01\"}");
        var dateless = titled("{\"title\": \"%s\", \"owner\": \"" + owner + "\"}");
        get("/v1/actions?missing=due_on&q=" + word).body("items.id", contains(none, dateless));
        get("/v1/actions?missing=owner&q=" + word).body("items.id", contains(none));
        get("/v1/actions?missing=OWNER,DUE_ON&q=" + word).body("items.id", contains(none, dateless));
        get("/v1/actions?owner=" + owner + "&overdue=true").body("items.id", contains(owned));
        get("/v1/actions?owner=" + owner + "&overdue=false").body("items.id", contains(dateless));
        get("/v1/actions?sort=-dueOn&q=" + word).body("items.id", contains(dateless, none, owned));
        get("/v1/actions?dueBefore=2024-03-02&dueFrom=2024-03-01&q=" + word).body("items.id", contains(owned));
    }

    @Test
    void anActionIsFoundByWhatTheMinutesCallIt() {
        var action = titled("{\"title\": \"%s\", \"reference\": \"2.1 " + word + "\"}");
        titled("{\"title\": \"%s\", \"reference\": \"2.10 " + word + "\"}");
        get("/v1/actions?reference=2.1%20" + word).body("items.id", contains(action), "items[0].reference", is("2.1 " + word));
        get("/v1/actions?q=2.10%20" + word.toUpperCase()).body("items", hasSize(1));
        patch("/v1/actions/" + action, "{\"reference\": \"" + "9".repeat(51) + "\"}").statusCode(422).body("errors.pointer", contains("/reference"));
        patch("/v1/actions/" + action, "{\"reference\": null}").body("reference", nullValue());
    }

    private final String word = some("w").replace("-", "");
    private int number;

    private String titled(String draft) {
        return Given.made("actions", word + "-" + ++number, draft.formatted(word));
    }

    private static String path() {
        return "/v1/actions/" + Given.action();
    }

    private static io.restassured.response.ValidatableResponse done(String path, String step, String body) {
        return replace(path + "/" + step, body);
    }
}
