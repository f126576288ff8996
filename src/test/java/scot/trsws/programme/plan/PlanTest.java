package scot.trsws.programme.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class PlanTest {

    @Test
    void aPlanIsAnEditionForAPeriod() {
        var title = some("Work plan");
        var id = title.toLowerCase().replace(' ', '-');
        var draft = """
                {"title": "%s", "edition": "2nd", "startsOn": "2024-04-01", "endsOn": "2026-03-31"}""".formatted(title);
        post("/v1/plans", draft).statusCode(201).header("Location", endsWith("/v1/plans/" + id))
                .body("id", is(id), "edition", is("2nd"), "startsOn", is("2024-04-01"), "endsOn", is("2026-03-31"));
        replace("/v1/plans/" + id, draft).statusCode(200).body("version", is(1));
    }

    @Test
    void aPlanDoesNotEndBeforeItStarts() {
        post("/v1/plans", """
                {"startsOn": "2024-04-02", "endsOn": "2024-04-01"}""").statusCode(422).body("errors.pointer", contains("/endsOn", "/title"));
        patch("/v1/plans/" + Given.plan(), "{\"startsOn\": \"2024-04-01\", \"endsOn\": \"2024-04-01\"}").statusCode(200);
    }

    @Test
    void plansComeInTheOrderOfTheirPeriodsWithTheUnknownLast() {
        var word = some("word");
        var unknown = planned(word, "null");
        var second = planned(word, "\"2022-01-01\"");
        var first = planned(word, "\"2021-01-01\"");
        var page = get("/v1/plans?sort=startsOn&limit=2&q=" + word).body("items.id", contains(first, second)).extract();
        get(page.<String>path("next")).body("items.id", contains(unknown));
    }

    @Test
    void aPlanWithPrioritiesStays() {
        var plan = Given.plan();
        Given.priority(plan, 1);
        delete("/v1/plans/" + plan).statusCode(409).body("code", is("IN_USE"));
    }

    private static String planned(String word, String startsOn) {
        return Given.made("plans", some("plan"), "{\"title\": \"%s\", \"startsOn\": %s}".formatted(word, startsOn));
    }
}
