package scot.trsws.programme.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class TagTest {

    @Test
    void aTaxonomyIsTheTagsThatNameIt() {
        var taxonomy = some("taxonomy");
        var leadership = some("leadership");
        Given.made("tags", leadership, """
                {"taxonomy": "%s", "title": "Leadership", "description": "One of the six things needed."}""".formatted(taxonomy));
        Given.tag();
        get("/v1/tags?taxonomy=" + taxonomy).statusCode(200).body("items.id", contains(leadership));
    }

    @Test
    void aTaxonomyIsNamedByASlug() {
        post("/v1/tags", """
                {"taxonomy": "Six Things", "title": " "}""").statusCode(422).body("errors.pointer", contains("/taxonomy", "/title"));
        patch("/v1/tags/" + Given.tag(), "{\"taxonomy\": null}").statusCode(422).body("errors.pointer", contains("/taxonomy"));
    }

    @Test
    void aTagInUseStays() {
        var tag = Given.tag();
        patch("/v1/priorities/" + Given.priority(), "{\"tags\": [\"%s\"]}".formatted(tag)).statusCode(200);
        delete("/v1/tags/" + tag).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a priority."));
        delete("/v1/tags/" + Given.tag()).statusCode(204);
    }
}
