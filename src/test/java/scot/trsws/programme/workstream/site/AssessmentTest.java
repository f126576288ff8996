package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.http.Race.race;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class AssessmentTest {

    private String site;
    private String scale;

    @BeforeEach
    void aScale() {
        site = Given.site();
        scale = scale(some("scale"), 1);
    }

    @Test
    void anAssessmentIsKeptAsItIsWritten() {
        var draft = draft("2024-01-29", score("leadership", 2), score("data-and-outcomes", 0));
        var id = post("/v1/site-assessments", draft).statusCode(201).body("id", is(site + "-2024-01-29"), "scores.domain", contains("leadership", "data-and-outcomes"),
                "scores.value", contains(2, 0)).extract().<String>path("id");
        replace("/v1/site-assessments/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/site-assessments/" + id, "{\"perspective\": \"INDEPENDENT\"}").body("perspective", is("INDEPENDENT"), "version", is(2));
        get("/v1/site-assessments/" + id + "/history").body("items", hasSize(2), "items[0].after.scores[0].value", is(2));
    }

    @Test
    void aDomainIsAssessedOnceOrNotAtAll() {
        post("/v1/site-assessments", draft("2024-01-29", score("leadership", 1), score("leadership", 2))).statusCode(422).body("errors.pointer", contains("/scores/1/domain"));
        post("/v1/site-assessments", draft("2024-01-29")).statusCode(422).body("errors.pointer", contains("/scores"));
    }

    @Test
    void everyScoreIsALevelAndADomainOfItsScale() {
        post("/v1/site-assessments", draft("2024-01-29", score("leadership", 7), score("support-for-leaders", 1), score("nothing", 1))).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/scores/0/value", "/scores/1/domain", "/scores/2/domain"),
                        "errors.detail", containsInAnyOrder("is no level of the scale; its levels are 0, 1, 2", "is no tag of the taxonomy six-things-needed", "there is no tag with this id"));
    }

    @Test
    void everythingThatIsMissingIsTold() {
        post("/v1/site-assessments", "{}").statusCode(422).body("errors.pointer", contains("/on", "/perspective", "/scale", "/scores", "/site"));
        post("/v1/site-assessments", draft("2999-01-01", "{}", "null")).statusCode(422).body("errors.pointer", contains("/on", "/scores/0/domain", "/scores/0/value", "/scores/1"));
    }

    @Test
    void aSiteIsAssessedOnceADayFromOnePerspectiveOnOneScale() {
        post("/v1/site-assessments", draft("2024-01-29", score("leadership", 1))).statusCode(201);
        post("/v1/site-assessments", draft("2024-01-29", score("leadership", 2))).statusCode(409).body("code", is("CONFLICT"), "errors.pointer", contains("/on"));
        post("/v1/site-assessments", draft("2024-01-29", score("leadership", 2)).replace("OWNER", "INDEPENDENT")).statusCode(201);
        delete("/v1/sites/" + site).statusCode(409).body("detail", is("Still referred to by a site assessment."));
    }

    @Test
    void aScaleIsKeptAsItIsWritten() {
        get("/v1/assessment-scales/" + scale).body("levels.value", contains(0, 1, 2), "edition", is(1), "taxonomy", is("six-things-needed"));
        patch("/v1/assessment-scales/" + scale, "{\"levels\": [{\"value\": 1, \"label\": \"No\"}, {\"value\": 0, \"label\": \"Yes\"}]}").statusCode(200)
                .body("levels.value", contains(1, 0), "version", is(2));
        get("/v1/assessment-scales?taxonomy=six-things-needed&q=" + scale).body("items.id", contains(scale));
        get("/v1/assessment-scales?taxonomy=nothing").statusCode(400);
    }

    @Test
    void aScaleHasTwoLevelsAndNoneTwice() {
        post("/v1/assessment-scales", "{\"title\": \"A\", \"edition\": 0, \"taxonomy\": \"nothing\", \"levels\": [{\"value\": 1, \"label\": \"No\"}]}").statusCode(422)
                .body("errors.pointer", contains("/edition", "/levels", "/taxonomy"));
        post("/v1/assessment-scales", "{\"title\": \"A\", \"edition\": 1, \"taxonomy\": \"six-things-needed\", \"levels\": [{\"value\": 1, \"label\": \"No\"}, {\"value\": 1, \"label\": \"Yes\"}]}")
                .statusCode(422).body("errors.pointer", contains("/levels/1/value"));
        put("/v1/assessment-scales/" + scale + "-again", draftOfScale(scale, 1)).statusCode(409).body("errors.pointer", contains("/edition"));
    }

    @Test
    void aScaleThatWasUsedKeepsWhatItsScoresAreReadBy() {
        post("/v1/site-assessments", draft("2024-01-29", score("leadership", 1))).statusCode(201);
        var path = "/v1/assessment-scales/" + scale;
        patch(path, "{\"levels\": [{\"value\": 0, \"label\": \"No\"}, {\"value\": 1, \"label\": \"Yes\"}]}").statusCode(409)
                .body("code", is("IN_USE"), "detail", is("Still referred to by a site assessment."));
        patch(path, "{\"taxonomy\": \"improvement-areas\"}").statusCode(409);
        delete(path).statusCode(409).body("detail", is("Still referred to by a site assessment."));
        patch(path, "{\"description\": \"In other words\"}").statusCode(200).body("version", is(2));
        scale(scale, 2);
    }

    @Test
    void noScoreLosesItsLevelHoweverTheyRace() {
        for (var round = 0; round < 5; round++) {
            var path = "/v1/assessment-scales/" + (scale = scale(some("scale"), 1));
            var draft = draft("2024-01-29", score("leadership", 2));
            var fewer = "{\"levels\": [{\"value\": 0, \"label\": \"No\"}, {\"value\": 1, \"label\": \"Yes\"}]}";
            var kept = race(6, racer -> racer % 2 == 0 ? patch(path, fewer).extract().statusCode() : post("/v1/site-assessments", draft).extract().statusCode());
            assertTrue(kept.contains(200) != kept.contains(201), kept::toString);
        }
    }

    @Test
    void assessmentsAreFoundByWhatTheyAssessed() {
        var id = post("/v1/site-assessments", draft("2024-01-29", score("leadership", 1))).extract().<String>path("id");
        var list = "/v1/site-assessments?site=" + site;
        get(list + "&domain=leadership&scale=" + scale + "&perspective=owner&from=2024-01-29&to=2024-01-29&q=NOTED").body("items.id", contains(id));
        get(list + "&domain=data-and-outcomes").body("items", empty());
        get(list + "&from=2024-01-30").body("items", empty());
        get(list + "&domain=nothing").statusCode(400);
    }

    static String scale(String title, int edition) {
        return Given.made("assessment-scales", edition == 1 ? title : title + "-" + edition, draftOfScale(title, edition));
    }

    private static String draftOfScale(String title, int edition) {
        return """
                {"title": "%s", "edition": %d, "taxonomy": "six-things-needed",
                 "levels": [{"value": 0, "label": "No"}, {"value": 1, "label": "Partly"}, {"value": 2, "label": "Yes"}]}""".formatted(title, edition);
    }

    private String draft(String on, String... scores) {
        return """
                {"site": "%s", "scale": "%s", "on": "%s", "perspective": "OWNER", "scores": [%s]}""".formatted(site, scale, on, String.join(", ", scores));
    }

    private static String score(String domain, int value) {
        return "{\"domain\": \"%s\", \"value\": %d, \"note\": \"As noted\"}".formatted(domain, value);
    }
}
