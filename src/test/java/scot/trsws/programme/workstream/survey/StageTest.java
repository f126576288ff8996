package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class StageTest {

    private static final String STEP = "{\"on\": \"2024-02-01\"}";

    private static void stands(String survey, String stage) {
        get("/v1/survey-stages?survey=" + survey).statusCode(200).body("items.stage", contains(stage));
    }

    @Test
    void aSurveyIsWhereItsLatestVersionOrWaveIs() {
        var survey = Given.survey();
        stands(survey, "DRAFT");
        var instrument = Given.instrument(survey);
        stands(survey, "DRAFT");
        replace("/v1/survey-instruments/" + instrument + "/consultation", STEP);
        stands(survey, "CONSULTATION");
        replace("/v1/survey-instruments/" + instrument + "/agreement", STEP);
        var wave = Given.wave(instrument);
        stands(survey, "AGREED");
        replace("/v1/survey-waves/" + wave + "/opening", STEP);
        stands(survey, "OPEN");
        Given.wave(instrument);
        get("/v1/survey-stages?survey=" + survey).body("items[0].wave", equalTo(wave), "items[0].since", equalTo("2024-02-01"));
        replace("/v1/survey-waves/" + wave + "/closure", STEP);
        stands(survey, "CLOSED");
        replace("/v1/survey-waves/" + wave + "/analysis", STEP);
        replace("/v1/survey-waves/" + wave + "/publication", STEP);
        stands(survey, "PUBLISHED");
        Given.made("survey-instruments", survey + "-2", "{\"survey\": \"%s\", \"number\": 2, \"title\": \"Next\"}".formatted(survey));
        stands(survey, "DRAFT");
    }

    @Test
    void aWaveThatIsOpenIsNotForgottenOverTheNextVersion() {
        var survey = Given.survey();
        var wave = Given.wave(Given.agreedInstrument(survey));
        replace("/v1/survey-waves/" + wave + "/opening", STEP);
        Given.made("survey-instruments", survey + "-2", "{\"survey\": \"%s\", \"number\": 2, \"title\": \"Next\"}".formatted(survey));
        get("/v1/survey-stages?survey=" + survey).body("items[0].stage", equalTo("OPEN"), "items[0].wave", equalTo(wave));
    }

    @Test
    void itSaysWhoseFeedbackIsIn() {
        var survey = Given.survey();
        var instrument = Given.instrument(survey);
        var partner = Given.partner();
        patch("/v1/survey-instruments/" + instrument, "{\"consulted\": [\"%s\", \"%s\"]}".formatted(partner, Given.partner()));
        replace("/v1/survey-instruments/" + instrument + "/consultation", STEP);
        for (var giver : new String[] {partner, partner, Given.partner()}) {
            post("/v1/survey-feedback", "{\"instrument\": \"%s\", \"partner\": \"%s\", \"text\": \"Yes\", \"on\": \"2024-02-02\"}".formatted(instrument, giver)).statusCode(201);
        }
        get("/v1/survey-stages?survey=" + survey).body("items[0].consulted", equalTo(2), "items[0].feedbackIn", equalTo(1), "items[0].feedbackUnanswered", equalTo(3));
    }

    @Test
    void surveysAreFoundByWorkstreamAndStage() {
        var workstream = Given.workstream();
        var survey = Given.survey(workstream);
        get("/v1/survey-stages?workstream=" + workstream + "&stage=DRAFT,OPEN").body("items.survey", contains(survey));
        get("/v1/survey-stages?workstream=" + workstream + "&stage=CLOSED").body("items.size()", equalTo(0));
        get("/v1/survey-stages?survey=nothing&workstream=nothing").statusCode(400).body("errors.parameter", contains("survey", "workstream"));
        request().header("Accept", "text/csv").get("/v1/survey-stages?survey=" + survey).then()
                .body(equalTo("survey,workstream,stage,since,instrument,wave,consulted,feedbackIn,feedbackUnanswered,opensOn,closesOn\r\n"
                        + survey + "," + workstream + ",DRAFT,,,,0,0,0,,\r\n"));
    }

    @Test
    void theWorkstreamsProgressSaysIt() {
        var workstream = Given.workstream();
        var wave = Given.wave(Given.agreedInstrument(Given.survey(workstream)));
        get("/v1/workstream-progress?workstream=" + workstream).body("items.measure", contains("feedback-in", "survey-stage"), "items[1].state", equalTo("AGREED"));
        replace("/v1/survey-waves/" + wave + "/opening", STEP);
        WaveTest.respond(wave, 12);
        get("/v1/workstream-progress?workstream=" + workstream).body("items.measure", contains("feedback-in", "responses", "survey-stage"),
                "items[1].count.given", equalTo("10 to 19"), "items[2].state", equalTo("OPEN"), "items[2].on", equalTo("2024-02-01"));
    }
}
