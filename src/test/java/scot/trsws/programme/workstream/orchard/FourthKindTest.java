package scot.trsws.programme.workstream.orchard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

/** A fourth kind of workstream is a folder, a migration and nothing else: this one stands among the tests only. */
@QuarkusTest
class FourthKindTest {

    @Test
    void itsProgressStandsBesideThatOfTheOthers() {
        var workstream = Given.made("workstreams", some("orchard"), "{\"title\": \"Orchard\", \"kind\": \"orchard\"}");
        Given.milestone(workstream, "2024-01-29");
        plant(workstream, 12);
        plant(workstream, 30);
        get("/v1/workstream-progress?workstream=" + workstream).statusCode(200).body("items.measure", contains("milestones-late", "trees-planted"),
                "items[1].source", is("orchard"), "items[1].count.given", is("42"));
        get("/v1/workstream-progress?kind=orchard").statusCode(200).body("items.findAll { it.source == 'orchard' }.workstream", hasItem(workstream));
    }

    private static void plant(String workstream, int trees) {
        json("{\"workstream\": \"%s\", \"trees\": %d}".formatted(workstream, trees)).post("/test/plantings").then().statusCode(201);
    }
}
