package scot.trsws.programme.workstream;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
class WorkstreamKindTest {

    @Test
    void theUsualKindsAreThere() {
        get("/v1/workstream-kinds?limit=200").statusCode(200)
                .body("items.id", hasItems("training", "site", "survey", "education", "leadership", "co-production", "other"));
        get("/v1/workstream-kinds/site/history").body("items[0].before", equalTo(null), "items[0].after.title", is("Site"));
    }

    @Test
    void anotherProgrammeMayHaveKindsOfItsOwn() {
        var title = some("Research");
        var id = post("/v1/workstream-kinds", "{\"title\": \"%s\"}".formatted(title)).statusCode(201).extract().<String>path("id");
        patch("/v1/workstream-kinds/" + id, "{\"description\": \"Studies\"}").statusCode(200).body("title", is(title), "description", is("Studies"));
        delete("/v1/workstream-kinds/" + id).statusCode(204);
    }

    @Test
    void aKindOfSomeWorkstreamStays() {
        Given.workstream();
        delete("/v1/workstream-kinds/other").statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a workstream."));
    }
}
