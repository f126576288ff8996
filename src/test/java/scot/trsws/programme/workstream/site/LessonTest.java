package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
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
class LessonTest {

    @Test
    void aLessonIsKeptAsItIsWritten() {
        var id = some("lesson");
        var draft = lesson(Given.site(), Given.tag());
        put("/v1/lessons/" + id, draft).statusCode(201).body("text", is("Begin small"), "tags", hasSize(1), "on", is("2024-02-12"));
        replace("/v1/lessons/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/lessons/" + id, "{\"tags\": []}").body("tags", empty(), "version", is(2));
        get("/v1/lessons/" + id + "/history").body("items.after.tags", contains(hasSize(1), empty()));
    }

    @Test
    void aLessonIsOfASiteAndSaysSomething() {
        post("/v1/lessons", "{\"on\": \"2999-01-01\", \"text\": \" \"}").statusCode(422).body("errors.pointer", contains("/on", "/site", "/text", "/title"));
        post("/v1/lessons", lesson("nothing", "none")).statusCode(422).body("errors.pointer", contains("/site", "/tags/0"));
    }

    @Test
    void lessonsAreFoundByTheirWordsTheirTagsAndTheirDay() {
        var site = Given.site();
        var tag = Given.tag();
        var id = Given.made("lessons", some("lesson"), lesson(site, tag));
        get("/v1/lessons?site=" + site + "&tag=" + tag + "&q=begin&from=2024-02-12&to=2024-02-12&sort=-on").body("items.id", contains(id));
        get("/v1/lessons?site=" + site + "&to=2024-02-11").body("items", empty());
        get("/v1/lessons?site=nothing").statusCode(400);
        delete("/v1/sites/" + site).statusCode(409).body("detail", is("Still referred to by a lesson."));
    }

    private static String lesson(String site, String tag) {
        return """
                {"title": "Small steps", "site": "%s", "text": "Begin small", "on": "2024-02-12", "tags": ["%s"]}""".formatted(site, tag);
    }
}
