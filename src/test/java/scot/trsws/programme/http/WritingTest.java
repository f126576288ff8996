package scot.trsws.programme.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.http.Race.race;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class WritingTest {

    private static final String PARTNERS = "/v1/partners";
    private static final String DRAFT = "{\"name\": \"A name\", \"type\": \"OTHER\"}";

    @Inject
    DataSource database;

    @Test
    void aPostSaysWhereTheNewThingIs() {
        var name = some("posted");
        post(PARTNERS, "{\"name\": \"" + name + "\", \"type\": \"OTHER\"}").statusCode(201).header("Location", endsWith("/v1/partners/" + name))
                .header("ETag", startsWith("\"1-")).body("id", is(name), "version", is(1));
    }

    @Test
    void aPutCreatesAndThenReplacesWhole() {
        var path = PARTNERS + "/" + some("partner");
        put(path, "{\"name\": \"A\", \"type\": \"OTHER\", \"website\": \"w\"}").statusCode(201).header("Location", endsWith(path));
        replace(path, DRAFT).statusCode(200).header("Location", nullValue()).body("version", is(2), "website", nullValue(), "name", is("A name"));
    }

    @Test
    void replacingANounWithItsOwnDraftChangesNothing() {
        var path = PARTNERS + "/" + some("partner");
        put(path, DRAFT).statusCode(201);
        replace(path, DRAFT).statusCode(200).body("version", is(1));
        get(path + "/history").body("items", hasSize(1));
    }

    @Test
    void ifNoneMatchCreatesOnly() {
        var path = PARTNERS + "/" + some("partner");
        json(DRAFT).header("If-None-Match", "*").put(path).then().statusCode(201);
        json(DRAFT).header("If-None-Match", "*").put(path).then().statusCode(412).body("code", is("PRECONDITION_FAILED"));
    }

    @Test
    void ifMatchOfSomethingThatIsNotThereFails() {
        json(DRAFT).header("If-Match", "*").put(PARTNERS + "/" + some("partner")).then().statusCode(412);
        patch(PARTNERS + "/" + some("partner"), "{}").statusCode(404);
        delete(PARTNERS + "/" + some("partner")).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aWriteToWhatExistsNeedsIfMatch(String method) {
        var path = PARTNERS + "/" + Given.partner();
        var sent = request().contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json").body(method.equals("PUT") ? DRAFT : "{}");
        sent.request(method, path).then().statusCode(428).body("code", is("PRECONDITION_REQUIRED"), "detail", containsString("If-Match"));
        get(path).body("version", is(1));
    }

    @Test
    void aStaleTagIsRefusedAndThePresentOneIsNot() {
        var path = PARTNERS + "/" + Given.partner();
        var tag = get(path).extract().header("ETag");
        patched(path, tag, "one").then().statusCode(200);
        patched(path, tag, "two").then().statusCode(412).body("code", is("PRECONDITION_FAILED"), "detail", containsString("version 2"));
        patched(path, "W/" + get(path).extract().header("ETag"), "three").then().statusCode(412);
        patched(path, "not a tag", "four").then().statusCode(400).body("errors[0].header", is("If-Match"));
        get(path).body("website", is("one"));
    }

    @Test
    void aTagOfAnEarlierLifeOfTheIdIsStale() {
        var path = PARTNERS + "/" + some("partner");
        var tag = put(path, DRAFT).extract().header("ETag");
        delete(path).statusCode(204);
        put(path, DRAFT).statusCode(201);
        patched(path, tag, "one").then().statusCode(412);
    }

    @Test
    void aRehearsalGivesNoTag() {
        var path = PARTNERS + "/" + Given.partner();
        request().contentType("application/merge-patch+json").header("If-Match", "*").body("{\"website\": \"w\"}").patch(path + "?dryRun=true").then()
                .statusCode(200).header("ETag", nullValue());
    }

    @Test
    void anEmptyPatchChangesNothingNotEvenTheVersion() {
        var path = PARTNERS + "/" + Given.partner();
        var before = get(path).extract();
        patch(path, "{}").statusCode(200).header("ETag", before.header("ETag"));
        get(path).body("updatedAt", is(before.<String>path("updatedAt")));
        get(path + "/history").body("items", hasSize(1));
    }

    @Test
    void deletingTwiceIsNotFoundTheSecondTimeAndTheHistoryStays() {
        var path = PARTNERS + "/" + Given.partner();
        delete(path).statusCode(204);
        delete(path).statusCode(404);
        get(path).statusCode(404);
        get(path + "/history").statusCode(200).body("items[-1].after", nullValue());
    }

    @Test
    void ofEightRacingPatchesWithOneTagOneWins() {
        var path = PARTNERS + "/" + Given.partner();
        var tag = get(path).extract().header("ETag");
        var statuses = race(8, number -> patched(path, tag, "racer " + number).statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
        assertEquals(7, Collections.frequency(statuses, 412), statuses::toString);
    }

    @Test
    void ofEightRacingCreationsOneWins() {
        var path = PARTNERS + "/" + some("partner");
        var statuses = race(8, number -> json(DRAFT).header("If-None-Match", "*").put(path).statusCode());
        assertEquals(1, Collections.frequency(statuses, 201), statuses::toString);
        assertEquals(7, Collections.frequency(statuses, 412), statuses::toString);
    }

    @Test
    void eightRacingPostsOfOneNameGetEightIds() {
        var body = "{\"name\": \"" + some("same") + "\", \"type\": \"OTHER\"}";
        var ids = race(8, number -> json(body).post(PARTNERS).then().statusCode(201).extract().<String>path("id"));
        assertEquals(8, new HashSet<>(ids).size(), ids::toString);
    }

    @Test
    void twentyPostsWithOneKeyMakeOneRowAndGiveOneAnswer() {
        var key = some("key");
        var body = "{\"name\": \"" + some("once") + "\", \"type\": \"OTHER\"}";
        var answers = race(20, number -> keyed(key, body));
        assertEquals(List.of(201), answers.stream().map(Response::statusCode).distinct().toList());
        assertEquals(1, answers.stream().map(answer -> answer.asString() + answer.header("ETag") + answer.header("Location")).distinct().count());
        assertEquals(19, answers.stream().filter(answer -> "true".equals(answer.header("Idempotency-Replayed"))).count());
        get(PARTNERS + "?q=" + answers.get(0).<String>path("name")).body("items", hasSize(1));
    }

    @Test
    void aKeyStandsForOneRequest() {
        var key = some("key");
        keyed(key, "{\"name\": \"" + some("one") + "\", \"type\": \"OTHER\"}").then().statusCode(201);
        keyed(key, "{\"name\": \"" + some("two") + "\", \"type\": \"OTHER\"}").then().statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aFailedTryFreesItsKey() {
        var key = some("key");
        keyed(key, "{\"name\": \" \", \"type\": \"OTHER\"}").then().statusCode(422);
        keyed(key, "{\"name\": \"" + some("mended") + "\", \"type\": \"OTHER\"}").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aKeyIsForgottenAfterFortyEightHours() throws Exception {
        var key = some("key");
        keyed(key, "{\"name\": \"" + some("old") + "\", \"type\": \"OTHER\"}").then().statusCode(201);
        try (var connection = database.getConnection(); var aging = connection.prepareStatement("update idempotency_key set created_at = now() - interval '49 hours' where key = ?")) {
            aging.setString(1, key);
            assertEquals(1, aging.executeUpdate());
        }
        keyed(key, "{\"name\": \"" + some("new") + "\", \"type\": \"OTHER\"}").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\u00e9"})
    void aKeyIsVisibleText(String key) {
        keyed(key, DRAFT).then().statusCode(400).body("errors[0].header", is("Idempotency-Key"));
    }

    @Test
    void aRehearsalAnswersAsTheWriteWouldAndKeepsNothing() {
        var name = some("rehearsed");
        var body = "{\"name\": \"" + name + "\", \"type\": \"OTHER\"}";
        json(body).post(PARTNERS + "?dryRun=true").then().statusCode(201).header("Location", endsWith(name)).body("id", is(name));
        get(PARTNERS + "/" + name).statusCode(404);
        get(PARTNERS + "/" + name + "/history").statusCode(404);
        json("{\"name\": \" \"}").post(PARTNERS + "?dryRun=true").then().statusCode(422);
        post(PARTNERS, body).statusCode(201).body("id", is(name));
    }

    @Test
    void aRehearsedPatchAndDeletionKeepNothingEither() {
        var path = PARTNERS + "/" + Given.partner();
        request().contentType("application/merge-patch+json").header("If-Match", "*").body("{\"website\": \"w\"}").patch(path + "?dryRun=true").then()
                .statusCode(200).body("version", is(2), "website", is("w"));
        request().header("If-Match", "*").delete(path + "?dryRun=true").then().statusCode(204);
        get(path).statusCode(200).body("version", is(1), "website", nullValue());
        get(path + "/history").body("items", hasSize(1));
    }

    @Test
    void aRehearsalDoesNotUseUpAKey() {
        var key = some("key");
        var body = "{\"name\": \"" + some("later") + "\", \"type\": \"OTHER\"}";
        json(body).header("Idempotency-Key", key).post(PARTNERS + "?dryRun=true").then().statusCode(201);
        keyed(key, body).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    private static Response patched(String path, String tag, String website) {
        return request().contentType("application/merge-patch+json").header("If-Match", tag).body("{\"website\": \"" + website + "\"}").patch(path);
    }

    private static Response keyed(String key, String body) {
        return json(body).header("Idempotency-Key", key).post(PARTNERS);
    }
}
