package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class WaveTest {

    private static final String STEP = "{\"on\": \"2024-03-01\"}";

    static void respond(String wave, int responses) {
        request().contentType("text/csv").body("often\n" + "weekly\n".repeat(responses)).post("/v1/survey-waves/" + wave + "/response-imports").then().statusCode(201);
    }

    @Test
    void aWaveIsOpenedClosedAnalysedAndPublished() {
        var wave = Given.openWave();
        get("/v1/survey-waves/" + wave).body("status", is("OPEN"), "openedOn", is("2024-01-29"), "closedOn", equalTo(null));
        replace("/v1/survey-waves/" + wave + "/analysis", STEP).statusCode(409);
        replace("/v1/survey-waves/" + wave + "/closure", "{\"on\": \"2024-01-28\"}").statusCode(422).body("errors.pointer", contains("/on"));
        replace("/v1/survey-waves/" + wave + "/closure", STEP).statusCode(200).body("status", is("CLOSED"), "closedOn", is("2024-03-01"));
        replace("/v1/survey-waves/" + wave + "/opening", STEP).statusCode(409).body("detail", is("It is CLOSED and cannot become OPEN; allowed from CLOSED: ANALYSED."));
        replace("/v1/survey-waves/" + wave + "/analysis", "{\"on\": \"2024-04-01\"}").statusCode(200);
        replace("/v1/survey-waves/" + wave + "/publication", "{\"on\": \"2024-05-01\"}").statusCode(200)
                .body("status", is("PUBLISHED"), "statusOn", is("2024-05-01"), "openedOn", is("2024-01-29"));
    }

    @Test
    void aRehearsedClosureDoesNotTellHowManyCame() {
        var wave = Given.openWave();
        respond(wave, 13);
        replace("/v1/survey-waves/" + wave + "/closure?dryRun=true", STEP).statusCode(200).body("status", is("CLOSED"), "responses", equalTo(null));
        get("/v1/survey-waves/" + wave).body("status", is("OPEN"), "responses.given", is("10 to 19"));
    }

    @Test
    void aWaveDoesNotOpenBeforeItsInstrumentWasAgreed() {
        var wave = Given.wave(Given.agreedInstrument(Given.survey()));
        replace("/v1/survey-waves/" + wave + "/opening", "{\"on\": \"2024-01-28\"}").statusCode(422).body("errors.pointer", contains("/on"));
    }

    @Test
    void aWaveOpensOnlyWithAnAgreedInstrument() {
        var wave = Given.wave(Given.instrument(Given.survey()));
        replace("/v1/survey-waves/" + wave + "/opening", STEP).statusCode(409).body("detail", is("Its instrument is not agreed yet: agree it first."));
        get("/v1/survey-waves/" + wave).body("status", is("PLANNED"), "responses", equalTo(null));
    }

    @Test
    void whatIsAskedStaysTheSameOnceItIsOpen() {
        var wave = Given.openWave();
        patch("/v1/survey-waves/" + wave, "{\"instrument\": \"%s\"}".formatted(Given.agreedInstrument(Given.survey()))).statusCode(409);
        patch("/v1/survey-waves/" + wave, "{\"title\": \"Another title\"}").statusCode(200);
    }

    @Test
    void whoWasInvitedIsToldInTheGroupsOfTheInstrument() {
        var draft = """
                {"instrument": "%s", "title": "A wave", "opensOn": "2024-03-31", "closesOn": "2024-03-01",
                 "population": [{"invited": {"lower": 201, "given": "over 200"}}, {"dimension": "council-area", "category": "fife", "invited": {"lower": 5, "upper": 5, "given": "5"}}%s]}""";
        var instrument = Given.instrument(Given.survey());
        post("/v1/survey-waves", draft.formatted(instrument, "").replace("03-01", "04-30")).statusCode(201)
                .body("id", startsWith(instrument.replaceFirst("-1$", "") + "-a-wave"), "population[0].invited.upper", equalTo(null), "population[1].category", is("fife"));
        get("/v1/survey-waves?q=a wave&instrument=".replace(" ", "%20") + instrument).body("items[0].population", hasSize(2));
        get("/v1/survey-waves/" + instrument.replaceFirst("-1$", "") + "-a-wave/history").body("items[0].after.population[0].invited.lower", is(201));
        var count = "\"invited\": {\"lower\": 1, \"upper\": 1, \"given\": \"1\"}}";
        post("/v1/survey-waves", draft.formatted(instrument, ", {" + count + ", {\"dimension\": \"role\", " + count)).statusCode(422)
                .body("errors.pointer", contains("/closesOn", "/population/2/category", "/population/3/category"));
        post("/v1/survey-waves", draft.formatted(instrument, ", {\"dimension\": \"age\", \"category\": \"a\", " + count + ", {\"dimension\": \"role\", \"category\": \"b\", " + count)
                .replace("03-01", "04-30")).statusCode(422).body("errors.pointer", contains("/population/2/dimension", "/population/3/category"));
    }

    @Test
    void nobodyCanWatchASingleResponseArrive() {
        var wave = Given.openWave();
        get("/v1/survey-waves/" + wave).body("responses.lower", is(0), "responses.upper", is(9));
        respond(wave, 19);
        get("/v1/survey-waves/" + wave).body("responses.lower", is(10), "responses.upper", is(19), "responses.given", is("10 to 19"));
        replace("/v1/survey-waves/" + wave + "/closure", STEP).body("responses.lower", is(19), "responses.upper", is(19));
        get("/v1/survey-waves/" + wave + "/history").body("items.after.responses", contains(null, null, null));
        get("/v1/survey-waves/" + wave + "?asOf=" + LocalDate.now(AsOf.LONDON)).body("responses", equalTo(null));
    }

    @Test
    void aSmallNumberOfResponsesIsNotTold() {
        var wave = Given.openWave();
        respond(wave, 9);
        replace("/v1/survey-waves/" + wave + "/closure", STEP).body("responses.lower", is(0), "responses.upper", is(9), "responses.given", is("fewer than 10"));
    }

    @Test
    void aWaveWithResponsesIsNotDeleted() {
        var wave = Given.openWave();
        respond(wave, 1);
        delete("/v1/survey-waves/" + wave).statusCode(409).body("code", is("IN_USE"));
    }

    @Test
    void wavesAreFoundBySurveyAndState() {
        var survey = Given.survey();
        var wave = Given.wave(Given.agreedInstrument(survey));
        get("/v1/survey-waves?survey=" + survey + "&status=PLANNED").body("items.id", contains(wave));
        get("/v1/survey-waves?survey=" + survey + "&status=OPEN&sort=opensOn").body("items.size()", is(0));
        get("/v1/survey-waves?instrument=nothing").statusCode(400);
    }
}
