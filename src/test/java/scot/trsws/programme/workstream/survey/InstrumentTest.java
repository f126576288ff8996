package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class InstrumentTest {

    private static final String STEP = "{\"on\": \"2024-01-29\"}";

    @Test
    void aVersionIsReadAsItWasWritten() {
        var id = Given.instrument(Given.survey());
        get("/v1/survey-instruments/" + id).body("status", is("DRAFT"), "dimensions.code", contains("council-area", "role"),
                "dimensions[1].categories.code", contains("frontline", "manager"), "questions.type", contains("SINGLE", "MULTIPLE", "SCALE", "NUMBER", "TEXT"),
                "questions[0].required", is(true), "questions[1].options.label", contains("Peer", "Group"), "questions[3].bandWidth", is(5));
        patch("/v1/survey-instruments/" + id, "{}").statusCode(200).body("version", is(1));
        get("/v1/survey-instruments/" + id + "/history").body("items", hasSize(1), "items[0].after.questions[1].options.code", contains("peer", "group"));
    }

    @Test
    void everythingThatDoesNotGoTogetherIsNamed() {
        post("/v1/survey-instruments", """
                {"survey": "%s", "number": 2, "title": "Wrong", "outcomes": [{"code": "a", "text": "A"}, {"code": "a", "text": "B"}],
                 "dimensions": [{"code": "where", "title": "Where", "areas": true, "categories": [{"code": "x", "label": "X"}]}, {"code": "role", "title": "Role"}],
                 "questions": [{"code": "where", "text": "?", "type": "TEXT", "options": [{"code": "x", "label": "X"}], "outcome": "b"},
                               {"code": "often", "text": "?", "type": "SINGLE", "lowest": 1},
                               {"code": "worth", "text": "?", "type": "SCALE", "lowest": 0, "highest": 11},
                               {"code": "hours", "text": "?", "type": "NUMBER", "lowest": 5, "highest": 5},
                               {"code": "No", "text": "?", "type": "NUMBER", "lowest": 0, "highest": 1000, "bandWidth": 2}]}""".formatted(Given.survey()))
                .statusCode(422).body("errors.pointer", contains("/dimensions/0/categories", "/dimensions/1/categories", "/outcomes/1/code", "/questions/0/code",
                        "/questions/0/options", "/questions/0/outcome", "/questions/1/lowest", "/questions/1/options", "/questions/2/highest",
                        "/questions/3/bandWidth", "/questions/3/highest", "/questions/4/bandWidth", "/questions/4/code"));
    }

    @Test
    void aVersionIsPutToThePartnersAndThenAgreed() {
        var id = Given.instrument(Given.survey());
        replace("/v1/survey-instruments/" + id + "/agreement", STEP).statusCode(409).body("detail", is("It is DRAFT and cannot become AGREED; allowed from DRAFT: CONSULTATION."));
        replace("/v1/survey-instruments/" + id + "/consultation", STEP).statusCode(200).body("status", is("CONSULTATION"), "statusOn", is("2024-01-29"));
        patch("/v1/survey-instruments/" + id, "{\"title\": \"Better\"}").statusCode(200);
        replace("/v1/survey-instruments/" + id + "/agreement", "{\"on\": \"2024-01-28\"}").statusCode(422).body("errors.pointer", contains("/on"));
        replace("/v1/survey-instruments/" + id + "/agreement", STEP).statusCode(200).body("status", is("AGREED"));
        replace("/v1/survey-instruments/" + id + "/consultation", STEP).statusCode(409);
    }

    @Test
    void anAgreedVersionStaysAsItIs() {
        var id = Given.agreedInstrument(Given.survey());
        patch("/v1/survey-instruments/" + id, "{\"title\": \"Other\"}").statusCode(409).body("detail", is("It is AGREED and stays as it is: make a new version."));
        patch("/v1/survey-instruments/" + id, "{\"title\": \"A version\"}").statusCode(200).body("version", is(3));
        delete("/v1/survey-instruments/" + id).statusCode(409);
    }

    @Test
    void whatAsksNothingIsPutToNobody() {
        var id = Given.instrument(Given.survey());
        patch("/v1/survey-instruments/" + id, "{\"questions\": null}").statusCode(200).body("questions", hasSize(0), "statusOn", equalTo(null));
        replace("/v1/survey-instruments/" + id + "/consultation", STEP).statusCode(409).body("detail", is("It asks nothing yet: add questions first."));
    }

    @Test
    void eachVersionOfASurveyHasANumberOfItsOwn() {
        var survey = Given.survey();
        var draft = "{\"survey\": \"%s\", \"number\": 1, \"title\": \"A version\"}".formatted(survey);
        post("/v1/survey-instruments", draft).statusCode(201).body("id", is(survey + "-1"));
        post("/v1/survey-instruments", draft).statusCode(409);
        get("/v1/survey-instruments?survey=" + survey + "&status=DRAFT&sort=-number&q=version").body("items.number", contains(1));
    }
}
