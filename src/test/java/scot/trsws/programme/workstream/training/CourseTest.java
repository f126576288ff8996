package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
class CourseTest {

    @Test
    void aCourseIsKeptAsItIsWritten() {
        var id = some("course");
        var provider = Given.partner();
        var draft = """
                {"workstream": "%s", "title": "Skilled practice", "level": "SKILLED", "provider": "%s", "coProducedWith": ["%s"], "tags": ["%s"],
                 "outcomes": [{"code": "names-stress", "text": "Names stress"}]}""".formatted(Given.workstream(), provider, Given.partner(), Given.tag());
        put("/v1/courses/" + id, draft).statusCode(201).body("level", is("SKILLED"), "provider", is(provider), "outcomes.code", contains("names-stress"));
        replace("/v1/courses/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/courses/" + id, "{\"outcomes\": null, \"level\": null}").statusCode(200).body("outcomes", empty(), "level", nullValue());
        get("/v1/courses/" + id + "/history").body("items", hasSize(2), "items[1].before.outcomes.text", contains("Names stress"));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/courses", """
                {"workstream": "nothing", "title": " ", "provider": "nobody", "coProducedWith": ["nobody"], "tags": ["nothing"],
                 "outcomes": [{"code": "Not a code", "text": "x"}, {"code": "twice", "text": "x"}, {"code": "twice", "text": " "}]}""").statusCode(422)
                .body("errors.pointer", contains("/coProducedWith/0", "/outcomes/0/code", "/outcomes/2/code", "/outcomes/2/text", "/provider", "/tags/0", "/title", "/workstream"));
        post("/v1/courses", "{\"level\": \"EXPERT\"}").statusCode(400).body("errors.pointer", contains("/level"));
    }

    @Test
    void coursesAreFound() {
        var partner = Given.partner();
        var workstream = Given.workstream();
        var tag = Given.tag();
        var made = Given.made("courses", some("course"), """
                {"workstream": "%s", "title": "Kindness", "level": "ENHANCED", "provider": "%s", "coProducedWith": ["%s"], "tags": ["%s"]}""".formatted(workstream, partner, partner, tag));
        var other = Given.made("courses", some("course"), "{\"workstream\": \"%s\", \"title\": \"Another\"}".formatted(workstream));
        get("/v1/courses?provider=" + partner + "&coProducedWith=" + partner + "&tag=" + tag).body("items.id", contains(made));
        get("/v1/courses?workstream=" + workstream + "&sort=title").body("items.id", contains(other, made));
        get("/v1/courses?level=enhanced,SPECIALIST&q=KINDNESS").body("items.id", hasItem(made), "items.id", not(hasItem(other)));
        get("/v1/courses?workstream=nothing&provider=nobody&coProducedWith=nobody&tag=nothing").statusCode(400)
                .body("errors.parameter", contains("coProducedWith", "provider", "tag", "workstream"));
    }

    @Test
    void aCourseThatWasGivenStays() {
        var course = Given.course();
        Given.session(course, "2024-01-29");
        delete("/v1/courses/" + course).statusCode(409).body("detail", is("Still referred to by a training session."));
        delete("/v1/workstreams/" + get("/v1/courses/" + course).extract().<String>path("workstream")).statusCode(409);
    }
}
