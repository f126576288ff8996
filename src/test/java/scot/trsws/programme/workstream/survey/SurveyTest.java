package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class SurveyTest {

    @Test
    void aSurveyIsKeptAsItIsWritten() {
        var id = some("survey");
        var draft = """
                {"title": "Supervision", "workstream": "%s", "lead": "%s", "disclosure": {"minimumCell": 5, "minimumBase": 20}}""".formatted(Given.workstream(), Given.partner());
        put("/v1/surveys/" + id, draft).statusCode(201).body("disclosure.minimumCell", is(5), "disclosure.minimumBase", is(20), "disclosure.rounding", is(5));
        replace("/v1/surveys/" + id, draft).statusCode(200).body("version", is(1));
        get("/v1/surveys/" + id + "/history").body("items.after.disclosure.minimumBase", contains(20));
    }

    @Test
    void whereNothingIsSaidTheUsualPolicyHolds() {
        get("/v1/surveys/" + Given.survey()).body("disclosure.minimumCell", is(10), "disclosure.minimumBase", is(10), "disclosure.rounding", is(5),
                "disclosure.zeros", is("SHOWN"), "disclosure.everybody", is("SUPPRESSED"));
    }

    @Test
    void aPolicyIsRefusedWithAllThatIsWrong() {
        post("/v1/surveys", """
                {"title": " ", "disclosure": {"minimumCell": 20, "minimumBase": 10, "rounding": 0}}""").statusCode(422)
                .body("errors.pointer", contains("/disclosure/minimumBase", "/disclosure/rounding", "/title", "/workstream"));
    }

    @Test
    void thePolicyIsFixedOnceAWaveWasOpened() {
        var survey = Given.survey();
        var wave = Given.wave(Given.agreedInstrument(survey));
        patch("/v1/surveys/" + survey, "{\"disclosure\": {\"minimumCell\": 5, \"minimumBase\": 5}}").statusCode(200);
        replace("/v1/survey-waves/" + wave + "/opening", "{\"on\": \"2024-02-01\"}").statusCode(200);
        patch("/v1/surveys/" + survey, "{\"disclosure\": {\"minimumCell\": 3, \"minimumBase\": 3}}").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        patch("/v1/surveys/" + survey, "{\"disclosure\": {\"minimumCell\": 5}, \"title\": \"Another\"}").statusCode(200).body("title", is("Another"));
    }

    @Test
    void surveysAreFoundByWorkstreamAndLead() {
        var workstream = Given.workstream();
        var survey = Given.survey(workstream);
        Given.survey();
        get("/v1/surveys?workstream=" + workstream).body("items.id", contains(survey));
        get("/v1/surveys?workstream=nothing").statusCode(400).body("errors.parameter", contains("workstream"));
        delete("/v1/workstreams/" + workstream).statusCode(409).body("detail", is("Still referred to by a survey."));
    }
}
