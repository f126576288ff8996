package scot.trsws.programme.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class PriorityTest {

    @Test
    void aPriorityIsNamedByItsPlanAndItsNumber() {
        var plan = Given.plan();
        var tag = Given.tag();
        var draft = """
                {"plan": "%s", "number": 7, "title": "Leadership", "agreedOn": "2024-01-29", "tags": ["%s"]}""".formatted(plan, tag);
        post("/v1/priorities", draft).statusCode(201).body("id", is(plan + "-priority-7"), "number", is(7), "tags", contains(tag));
        replace("/v1/priorities/" + plan + "-priority-7", draft).statusCode(200).body("version", is(1), "agreedOn", is("2024-01-29"));
    }

    @Test
    void aNumberBelongsToOnePriorityOfAPlan() {
        var plan = Given.plan();
        Given.priority(plan, 1);
        Given.priority(Given.plan(), 1);
        post("/v1/priorities", """
                {"plan": "%s", "number": 1, "title": "Another first"}""".formatted(plan))
                .statusCode(409).body("code", is("CONFLICT"), "errors.pointer", hasItem("/number"));
    }

    @Test
    void everyReferenceIsLookedUpAtOnce() {
        post("/v1/priorities", """
                {"plan": "nowhere", "number": 1000, "title": "A", "tags": ["%s", "nothing"]}""".formatted(Given.tag()))
                .statusCode(422).body("errors.pointer", contains("/number", "/plan", "/tags/1"));
        post("/v1/priorities", "{\"number\": 0}").statusCode(422).body("errors.pointer", contains("/number", "/plan", "/title"));
    }

    @Test
    void aTagIsNamedOnce() {
        var tag = Given.tag();
        patch("/v1/priorities/" + Given.priority(), "{\"tags\": [\"%1$s\", \"%1$s\"]}".formatted(tag))
                .statusCode(422).body("errors.pointer", contains("/tags"), "errors.detail", contains("must name each only once"));
    }

    @Test
    void theHistoryTellsHowTheTagsChanged() {
        var priority = Given.priority();
        var one = Given.tag();
        var two = Given.tag();
        patch("/v1/priorities/" + priority, "{\"tags\": [\"%s\", \"%s\"]}".formatted(one, two)).body("version", is(2));
        patch("/v1/priorities/" + priority, "{\"tags\": [\"%s\", \"%s\"]}".formatted(two, one)).body("version", is(3), "tags", contains(two, one));
        get("/v1/priorities/" + priority + "/history").statusCode(200).body("items.size()", is(3),
                "items[0].after.tags", empty(), "items[2].before.tags", contains(one, two), "items[2].after.tags", contains(two, one));
    }

    @Test
    void prioritiesAreFoundByPlanAndTagInTheOrderOfTheirNumbers() {
        var plan = Given.plan();
        var tenth = Given.priority(plan, 10);
        var second = Given.priority(plan, 2);
        var tag = Given.tag();
        patch("/v1/priorities/" + tenth, "{\"tags\": [\"%s\"]}".formatted(tag));
        get("/v1/priorities?sort=number&plan=" + plan).body("items.id", contains(second, tenth));
        get("/v1/priorities?tag=" + tag + "&plan=" + plan).body("items.id", contains(tenth));
        get("/v1/priorities?tag=nothing&plan=nowhere").statusCode(400).body("errors.parameter", contains("plan", "tag"));
    }
}
