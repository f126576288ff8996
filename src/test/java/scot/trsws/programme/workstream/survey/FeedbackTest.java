package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class FeedbackTest {

    private static final String STEP = "{\"on\": \"2024-01-29\"}";
    private static final String ANSWER = "{\"taken\": \"NOT_TAKEN\", \"reason\": \"It stays comparable\", \"on\": \"2024-03-01\"}";

    private String partner;

    @BeforeEach
    void aPartnerIsAsked() {
        partner = Given.partner();
    }

    private String inConsultation() {
        var instrument = Given.instrument(Given.survey());
        patch("/v1/survey-instruments/" + instrument, "{\"consulted\": [\"%s\"]}".formatted(partner)).statusCode(200);
        replace("/v1/survey-instruments/" + instrument + "/consultation", STEP).statusCode(200);
        return instrument;
    }

    private String feedback(String instrument) {
        return post("/v1/survey-feedback", draft(instrument, "worth")).statusCode(201).extract().path("id");
    }

    private String draft(String instrument, String question) {
        return "{\"instrument\": \"%s\", \"partner\": \"%s\", \"question\": \"%s\", \"text\": \"Five steps are few\", \"on\": \"2024-02-01\"}".formatted(instrument, partner, question);
    }

    @Test
    void feedbackIsGivenWhileItIsAskedFor() {
        var instrument = Given.instrument(Given.survey());
        post("/v1/survey-feedback", draft(instrument, "worth")).statusCode(409).body("detail", is("Its instrument is DRAFT: feedback is given while it is in CONSULTATION."));
        var asked = inConsultation();
        get("/v1/survey-feedback/" + feedback(asked)).body("partner", is(partner), "taken", equalTo(null));
        post("/v1/survey-feedback", draft(asked, "nothing")).statusCode(422).body("errors.pointer", contains("/question"));
        replace("/v1/survey-instruments/" + asked + "/agreement", STEP).statusCode(200);
        post("/v1/survey-feedback", draft(asked, "worth")).statusCode(409);
    }

    @Test
    void feedbackIsTakenOrNotAndWhy() {
        var id = feedback(inConsultation());
        replace("/v1/survey-feedback/" + id + "/answer", "{}").statusCode(422).body("errors.pointer", contains("/on", "/reason", "/taken"));
        replace("/v1/survey-feedback/" + id + "/answer", ANSWER.replace("2024-03", "2024-01")).statusCode(422).body("errors.pointer", contains("/on"));
        replace("/v1/survey-feedback/" + id + "/answer", ANSWER).statusCode(200).body("taken", is("NOT_TAKEN"), "reason", is("It stays comparable"), "answeredOn", is("2024-03-01"));
        patch("/v1/survey-feedback/" + id, "{\"text\": \"Other words\"}").statusCode(409);
        delete("/v1/survey-feedback/" + id).statusCode(409);
        delete("/v1/survey-feedback/" + id + "/answer").statusCode(200).body("taken", equalTo(null), "reason", equalTo(null));
        delete("/v1/survey-feedback/" + id + "/answer").statusCode(404);
        patch("/v1/survey-feedback/" + id, "{\"text\": \"Other words\"}").statusCode(200);
        delete("/v1/survey-feedback/" + id).statusCode(204);
    }

    @Test
    void whatIsOpenIsFound() {
        var instrument = inConsultation();
        var open = feedback(instrument);
        var answered = feedback(instrument);
        replace("/v1/survey-feedback/" + answered + "/answer", ANSWER).statusCode(200);
        get("/v1/survey-feedback?instrument=" + instrument + "&answered=false").body("items.id", contains(open));
        get("/v1/survey-feedback?instrument=" + instrument + "&taken=NOT_TAKEN&q=comparable").body("items.id", contains(answered));
        get("/v1/survey-feedback?question=nothing-of-this-code").statusCode(400);
    }

    @Test
    void theConsultationTellsWhoseFeedbackIsIn() {
        var instrument = inConsultation();
        var list = "/v1/survey-instruments/" + instrument + "/consultation";
        get(list + "?feedback=false").statusCode(200).body("items.partner", contains(partner), "items[0].asked", is(true), "items[0].lastOn", equalTo(null));
        feedback(instrument);
        get(list + "?feedback=true").body("items.partner", contains(partner), "items[0].feedback", is(1), "items[0].unanswered", is(1), "items[0].lastOn", is("2024-02-01"));
        var unasked = Given.partner();
        post("/v1/survey-feedback", draft(instrument, "worth").replace(partner, unasked)).statusCode(201);
        get(list).body("items.find { it.partner == '" + unasked + "' }.asked", is(false));
        get("/v1/survey-instruments/nothing/consultation").statusCode(404);
    }
}
