package scot.trsws.programme.access.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;
import scot.trsws.programme.Sql;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class AuditTest {

    private static final String ACTION = "{\"title\": \"An action\"}";

    @Test
    void aWriteIsKeptBesideTheChangesThatItMade() {
        entriesOf(post("/v1/actions", ACTION).statusCode(201)).body("items.kind", contains("CHANGE", "WRITE"), "items.caller", everyItem(notNullValue()),
                "items[1].operation", is("createAction"), "items[1].method", is("POST"), "items[1].path", is("/v1/actions"), "items[1].status", is(201),
                "items[1].code", equalTo(null), "items[1].address", is("127.0.0.1"), "items[0].noun", is("action"), "items[0].change", notNullValue());
    }

    @Test
    void aWriteThatAnswersNothingIsKeptToo() {
        entriesOf(delete("/v1/actions/" + Given.action()).statusCode(204)).body("items.operation", hasItem("deleteAction"), "items.status", hasItem(204));
    }

    @Test
    void theLifeOfAKeyIsKept() {
        var made = post("/v1/api-keys", "{\"title\": \"%s\", \"role\": \"READER\"}".formatted(some("key"))).statusCode(201);
        entriesOf(made).body("items.operation", hasItem("createApiKey"), "items.noun", hasItem("api_key")).body(not(containsString(made.extract().path("key"))));
    }

    @Test
    void onlyAdministratorsReadIt() {
        for (var path : List.of("/v1/audit-entries", "/v1/audit-verification", "/v1/erasures")) {
            as(Keys.staff()).get(path).then().statusCode(403);
            as(null).get(path).then().statusCode(401);
        }
        as(Keys.staff()).contentType("application/json").body("{}").post("/v1/erasures").then().statusCode(403);
    }

    @Test
    void aRehearsalLeavesNothing() {
        entriesOf(post("/v1/actions?dryRun=true", ACTION).statusCode(201)).body("items", empty());
        entriesOf(post("/v1/actions?dryRun=true", "{}").statusCode(422)).body("items", empty());
    }

    @Test
    void anAnswerGivenAgainSaysSo() {
        var key = some("key");
        entriesOf(json(ACTION).header("Idempotency-Key", key).post("/v1/actions").then()).body("items.replayed", contains(false, false));
        entriesOf(json(ACTION).header("Idempotency-Key", key).post("/v1/actions").then()).body("items.replayed", contains(true), "items.status", contains(201));
    }

    @Test
    void aWriteThatWasRefusedIsKept() {
        entriesOf(post("/v1/actions", "{\"title\": \" \"}").statusCode(422)).body("items.kind", contains("REFUSAL"), "items.operation", contains("createAction"),
                "items.status", contains(422), "items.code", contains("INVALID"));
        entriesOf(post("/v1/actions?q=" + "x".repeat(8000), ACTION).statusCode(414)).body("items.code", contains("URI_TOO_LONG"));
        entriesOf(post("/v1/nothing", "{}").statusCode(404)).body("items.code", contains("NOT_FOUND"), "items[0].operation", equalTo(null));
    }

    @Test
    void aReadThatWasForbiddenIsKeptAndATypingErrorIsNot() {
        var texts = "/v1/survey-waves/" + Given.openWave() + "/texts";
        entriesOf(get(texts).statusCode(403)).body("items.kind", contains("REFUSAL"), "items.operation", contains("listSurveyTexts"), "items.caller", not(hasItem("anonymous")));
        entriesOf(as(null).get(texts).then().statusCode(401)).body("items.caller", contains("anonymous"), "items.code", contains("UNAUTHENTICATED"));
        entriesOf(as("Bearer ptk_none").get(texts).then().statusCode(401)).body("items.operation", contains("listSurveyTexts"));
        entriesOf(get("/v1/actions/nothing").statusCode(404)).body("items.operation", contains("readAction"));
        entriesOf(get("/v1/actions?sort=nothing").statusCode(400)).body("items", empty());
        entriesOf(get("/v1/nothing").statusCode(404)).body("items", empty());
    }

    @Test
    void aTableIsAnExport() {
        entriesOf(request().accept("text/csv").get("/v1/tags").then().statusCode(200)).body("items.kind", contains("EXPORT"), "items.operation", contains("listTags"));
        entriesOf(request().accept("application/x-ndjson").get("/v1/tags").then().statusCode(200)).body("items.kind", contains("EXPORT"));
        entriesOf(request().accept("text/csv").head("/v1/tags").then().statusCode(200)).body("items", empty());
        entriesOf(get("/v1/tags").statusCode(200)).body("items", empty());
    }

    @Test
    void surveyDataIsAnExportInAnyFormat() {
        var wave = "/v1/survey-waves/" + Given.openWave();
        entriesOf(get(wave + "/response-imports").statusCode(200)).body("items.operation", contains("listResponseImports"), "items.kind", contains("EXPORT"));
        entriesOf(get(wave + "/releases").statusCode(200)).body("items.kind", contains("EXPORT"));
        entriesOf(get(wave + "/results").statusCode(409)).body("items", empty());
    }

    @Test
    void nothingIsKeptOfWhoRespondsToASurveyAndWhen() {
        var wave = "/v1/survey-waves/" + Given.openWave();
        String token = post(wave + "/tokens", "{\"count\": 1}").statusCode(200).extract().path("items[0].token");
        var response = "{\"token\": \"%s\", \"answers\": {\"often\": \"weekly\"}}".formatted(token);
        entriesOf(post(wave + "/responses", response).statusCode(204)).body("items", empty());
        entriesOf(post(wave + "/responses", response).statusCode(403)).body("items", empty());
    }

    @Test
    void aKeyThatWasPastedIntoAPathIsNotKept() {
        entriesOf(delete("/v1/actions/ptk_Secret").statusCode(404)).body("items.path", contains("/v1/actions/…"));
        get("/v1/audit-entries?sort=-id&limit=200").body("items.path", everyItem(not(is("/v1/actions/ptk_Secret"))));
    }

    @Test
    void entriesAreFoundByWhatTheyAre() {
        var since = Instant.now().toString();
        var made = post("/v1/actions", ACTION).extract().header("X-Request-Id");
        var list = "/v1/audit-entries?from=" + since;
        get(list + "&kind=write&operation=createAction").body("items.request", hasItem(made));
        get(list + "&kind=export,refusal").body("items.request", not(hasItem(made)));
        get(list + "&caller=nobody-at-all").body("items", empty());
        get("/v1/audit-entries?sort=-id&until=" + LocalDate.now(AsOf.LONDON) + "&from=" + LocalDate.now(AsOf.LONDON)).body("items.request", hasItem(made));
        get("/v1/audit-entries?until=2024-01-29").body("items", empty());
        get("/v1/audit-entries?kind=nothing").statusCode(400);
    }

    @Test
    void theDatabaseRefusesToRewriteIt() {
        Given.action();
        get("/v1/audit-entries").statusCode(200);
        for (var table : List.of("audit_entry", "audit_link")) {
            for (var statement : List.of("update %s set digest = 'x'", "delete from %s", "truncate %s")) {
                assertEquals("the audit is append-only", Sql.refusalToTheOwner(statement.formatted(table)), statement);
            }
        }
    }

    private static ValidatableResponse entriesOf(ValidatableResponse answer) {
        return get("/v1/audit-entries?requestId=" + answer.extract().header("X-Request-Id")).statusCode(200);
    }
}
