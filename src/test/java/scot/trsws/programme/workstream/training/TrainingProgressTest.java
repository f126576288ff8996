package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class TrainingProgressTest {

    @Test
    void aWorkstreamSaysHowItsTrainingGetsOn() {
        var course = Given.course();
        var progress = "/v1/workstream-progress?workstream=" + get("/v1/courses/" + course).extract().<String>path("workstream");
        Given.session(course, "2024-03-01");
        get(progress).body("items.measure", contains("sessions-planned"), "items[0].source", is("training"), "items[0].count.given", is("1"), "items[0].on", is("2024-03-01"));
        var delivered = Given.session(course, "2024-01-10");
        replace("/v1/sessions/" + delivered + "/delivery", "{\"on\": \"2024-01-10\"}");
        get(progress).body("items.measure", contains("people-attended", "sessions-delivered", "sessions-not-evaluated", "sessions-planned"), "items[0].count", nullValue());
        patch("/v1/sessions/" + delivered, "{\"attended\": {\"lower\": 201, \"given\": \"over 200\"}}");
        Given.made("evaluations", some("evaluation"), "{\"session\": \"%s\", \"kirkpatrickLevel\": \"LEARNING\", \"on\": \"2024-03-01\"}".formatted(delivered));
        get(progress).body("items.measure", contains("people-attended", "sessions-delivered", "sessions-planned"), "items[0].count.given", is("at least 201"), "items[0].on", is("2024-01-10"));
    }
}
