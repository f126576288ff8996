package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;
import scot.trsws.programme.http.Race;

@QuarkusTest
class RespondingTest {

    static final String GOOD = "\"groups\": {\"role\": \"manager\"}, \"answers\": {\"often\": \"weekly\", \"kinds\": [\"peer\"], \"worth\": 4, \"words\": \"More time\"}";

    static List<String> tokens(String wave, int count) {
        return post("/v1/survey-waves/" + wave + "/tokens", "{\"count\": " + count + "}").statusCode(200).extract().path("items.token");
    }

    static ValidatableResponse respond(String wave, String token, String body) {
        return post("/v1/survey-waves/" + wave + "/responses", "{\"token\": \"" + token + "\", " + body + "}");
    }

    @Test
    void oneTokenIsGoodForOneResponse() {
        var wave = Given.openWave();
        var token = tokens(wave, 1).get(0);
        respond(wave, token, GOOD).statusCode(204);
        var spent = respond(wave, token, GOOD).statusCode(403).body("code", is("FORBIDDEN")).extract().path("detail");
        assertEquals(spent, respond(wave, "a".repeat(28), GOOD).statusCode(403).extract().path("detail"));
        respond(Given.openWave(), tokens(wave, 1).get(0), GOOD).statusCode(403);
    }

    @Test
    void ofTwoRacingUsesOfOneTokenOneIsTaken() {
        var wave = Given.openWave();
        for (var token : tokens(wave, 10)) {
            var answers = Race.race(8, number -> respond(wave, token, GOOD).extract().statusCode());
            assertEquals(1, answers.stream().filter(status -> status == 204).count(), answers::toString);
            assertEquals(7, answers.stream().filter(status -> status == 403).count(), answers::toString);
        }
    }

    @Test
    void everyWrongPlaceIsNamedAndTheTokenKept() {
        var wave = Given.openWave();
        var token = tokens(wave, 1).get(0);
        respond(wave, token, """
                "groups": {"role": "boss", "age": "old", "council-area": "atlantis"},
                "answers": {"kinds": ["peer", "peer"], "worth": 6, "hours": "many", "words": "%s", "shoe/size": 42}""".formatted("x".repeat(4001))).statusCode(422)
                .body("errors.pointer", contains("/answers/hours", "/answers/kinds", "/answers/often", "/answers/shoe~1size", "/answers/words", "/answers/worth",
                        "/groups/age", "/groups/council-area", "/groups/role"));
        respond(wave, token, "\"answers\": {\"worth\": 4.0, \"often\": true}").statusCode(422).body("errors.pointer", contains("/answers/often", "/answers/worth"));
        respond(wave, token, "\"answers\": {\"words\": \"\\u0000\"}").statusCode(400).body("errors.pointer", contains("/answers/words"));
        respond(wave, token, GOOD).statusCode(204);
    }

    @Test
    void aResponseAnswersAtLeastOneQuestion() {
        var wave = Given.openWave();
        respond(wave, tokens(wave, 1).get(0), "\"answers\": {\"often\": null}").statusCode(422).body("errors.pointer", contains("/answers", "/answers/often"));
        post("/v1/survey-waves/" + wave + "/responses", "{}").statusCode(422).body("errors.pointer", contains("/answers", "/answers/often", "/token"));
        post("/v1/survey-waves/" + wave + "/responses", "null").statusCode(400);
        post("/v1/survey-waves/nothing/responses", "{}").statusCode(404);
    }

    @Test
    void aRehearsalSpendsNothing() {
        var wave = Given.openWave();
        var token = tokens(wave, 1).get(0);
        json("{\"token\": \"" + token + "\", " + GOOD + "}").post("/v1/survey-waves/" + wave + "/responses?dryRun=true").then().statusCode(204);
        respond(wave, token, GOOD).statusCode(204);
        json("{\"token\": \"" + token + "\", " + GOOD + "}").post("/v1/survey-waves/" + wave + "/responses?dryRun=true").then().statusCode(403);
    }

    @Test
    void responsesComeInOnlyWhileTheWaveIsOpen() {
        var wave = Given.wave(Given.agreedInstrument(Given.survey()));
        var token = tokens(wave, 1).get(0);
        respond(wave, token, GOOD).statusCode(409).body("detail", is("The wave is PLANNED: this is done while it is OPEN."));
        replace("/v1/survey-waves/" + wave + "/opening", "{\"on\": \"2024-02-01\"}").statusCode(200);
        replace("/v1/survey-waves/" + wave + "/closure", "{\"on\": \"2024-03-01\"}").statusCode(200);
        respond(wave, token, GOOD).statusCode(409);
        post("/v1/survey-waves/" + wave + "/tokens", "{\"count\": 1}").statusCode(409).body("detail", is("The wave is CLOSED: this is done while it is PLANNED or OPEN."));
    }

    @Test
    void staffAloneIssueTokensAndWithOneAnybodyResponds() {
        var wave = Given.openWave();
        for (var key : List.of(Keys.ADMINISTRATOR, Keys.analyst(), Keys.reader(), Keys.contributor("sssc"))) {
            as(key).contentType("application/json").body("{\"count\": 1}").post("/v1/survey-waves/" + wave + "/tokens").then().statusCode(403);
        }
        as(null).contentType("application/json").body("{\"token\": \"" + tokens(wave, 1).get(0) + "\", " + GOOD + "}").post("/v1/survey-waves/" + wave + "/responses").then().statusCode(204);
    }

    @Test
    void tokensAreShownOnceAndTakeNoKey() {
        var tokens = "/v1/survey-waves/" + Given.openWave() + "/tokens";
        post(tokens, "{\"count\": 3}").statusCode(200).body("items", hasSize(3), "items[0].token", matchesPattern("[a-z]{28}"));
        json("{\"count\": 2}").header("Accept", "text/csv").post(tokens).then().statusCode(200).body(matchesPattern("token\\r\\n(\"[a-z]{28}\"\\r\\n){2}"));
        json("{\"count\": 3}").header("Idempotency-Key", "again").post(tokens).then().statusCode(400).body("errors.header", contains("Idempotency-Key"));
        json("{}").header("Idempotency-Key", "again").post(tokens.replace("tokens", "responses")).then().statusCode(400).body("errors.header", contains("Idempotency-Key"));
        post(tokens, "{\"count\": 0}").statusCode(422);
        post(tokens, "{\"count\": 10001}").statusCode(422);
    }
}
