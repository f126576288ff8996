package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class EvaluationTest {

    private String course;
    private String session;

    @BeforeEach
    void aSessionOfACourse() {
        course = Given.made("courses", some("course"), """
                {"workstream": "%s", "title": "A course", "outcomes": [{"code": "first", "text": "One"}, {"code": "second", "text": "Two"}]}""".formatted(Given.workstream()));
        session = Given.session(course, "2024-01-29");
    }

    @Test
    void anEvaluationIsKeptAsItIsWritten() {
        var id = some("evaluation");
        var draft = """
                {"session": "%s", "kirkpatrickLevel": "LEARNING", "on": "2024-03-01", "evaluator": "%s", "respondents": {"lower": 12, "upper": 12, "given": "12"},
                 "finding": "It helped", "confidence": [{"outcome": "first", "before": 2.5, "after": 4.10, "scaleLowest": 1, "scaleHighest": 5}]}""".formatted(session, Given.partner());
        put("/v1/evaluations/" + id, draft).statusCode(201).body("confidence[0].after", is(4.1f), "respondents.lower", is(12), "course", nullValue());
        replace("/v1/evaluations/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/evaluations/" + id, "{\"respondents\": null}").statusCode(200).body("respondents", nullValue());
        get("/v1/evaluations/" + id + "/history").body("items[1].before.confidence[0].before", is(2.5f), "items[1].before.respondents.given", is("12"));
        post("/v1/evaluations", "{\"session\": \"%s\", \"kirkpatrickLevel\": \"REACTION\", \"on\": \"2024-03-01\"}".formatted(session)).statusCode(201).body("id", is(session + "-evaluation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{} | /kirkpatrickLevel,/on,/session", "{\"session\": \"x\", \"course\": \"x\", \"on\": \"2999-01-01\"} | /course,/kirkpatrickLevel,/on,/session,/session"})
    void anEvaluationIsOfASessionOrOfACourse(String draft, String pointers) {
        post("/v1/evaluations", draft).statusCode(422).body("errors.pointer", contains((Object[]) pointers.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "third  | 2   | 3   | 1 | 5 | /confidence/0/outcome", "first | 0.9 | 5.1 | 1 | 5 | /confidence/0/after,/confidence/0/before",
            "first  | 1   | 1   | 1 | 1 | /confidence/0/scaleHighest", "first | 2 | 2 | 5 | 1 | /confidence/0/after,/confidence/0/before,/confidence/0/scaleHighest",
            "second | 2   | 2.00001 | 1 | 5 | /confidence/0/after"})
    void confidenceIsOfAnOutcomeOfTheCourseAndWithinItsScale(String outcome, String before, String after, String lowest, String highest, String pointers) {
        post("/v1/evaluations", """
                {"session": "%s", "kirkpatrickLevel": "LEARNING", "on": "2024-03-01", "confidence": [{"outcome": "%s", "before": %s, "after": %s, "scaleLowest": %s, "scaleHighest": %s}]}"""
                .formatted(session, outcome, before, after, lowest, highest)).statusCode(422).body("errors.pointer", contains((Object[]) pointers.split(",")));
    }

    @Test
    void eachOutcomeIsToldOnce() {
        evaluate("first", "first").statusCode(422).body("errors.pointer", contains("/confidence/1/outcome"), "errors[0].detail", is("is taken already"));
        evaluate("first", "second").statusCode(201);
    }

    @Test
    void anOutcomeThatWasEvaluatedStays() {
        evaluate("second").statusCode(201);
        patch("/v1/courses/" + course, "{\"outcomes\": [{\"code\": \"first\", \"text\": \"One\"}]}").statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by an evaluation."));
        patch("/v1/courses/" + course, "{\"outcomes\": [{\"code\": \"second\", \"text\": \"Anew\"}]}").statusCode(200);
        patch("/v1/sessions/" + session, "{\"course\": \"%s\"}".formatted(Given.course())).statusCode(409).body("code", is("IN_USE"));
    }

    @Test
    void evaluationsAreFound() {
        var evaluator = Given.partner();
        var ofCourse = Given.made("evaluations", some("evaluation"), "{\"course\": \"%s\", \"kirkpatrickLevel\": \"RESULTS\", \"on\": \"2024-04-01\"}".formatted(course));
        var ofSession = Given.made("evaluations", some("evaluation"), """
                {"session": "%s", "kirkpatrickLevel": "REACTION", "on": "2024-03-01", "evaluator": "%s", "finding": "Lively"}""".formatted(session, evaluator));
        get("/v1/evaluations?course=" + course).body("items.id", contains(ofCourse));
        get("/v1/evaluations?session=" + session + "&kirkpatrickLevel=REACTION,LEARNING&from=2024-03-01&to=2024-03-01&q=lively&evaluator=" + evaluator).body("items.id", contains(ofSession));
        get("/v1/evaluations?session=x&course=x&evaluator=x").statusCode(400).body("errors.parameter", contains("course", "evaluator", "session"));
    }

    private ValidatableResponse evaluate(String... outcomes) {
        var confidence = Stream.of(outcomes).map("{\"outcome\": \"%s\", \"before\": 2, \"scaleLowest\": 1, \"scaleHighest\": 5}"::formatted)
                .collect(Collectors.joining(","));
        return post("/v1/evaluations", "{\"session\": \"%s\", \"kirkpatrickLevel\": \"LEARNING\", \"on\": \"2024-03-01\", \"confidence\": [%s]}".formatted(session, confidence));
    }
}
