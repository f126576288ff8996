package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class AssessmentTrendTest {

    private String site;
    private String scale;

    @BeforeEach
    void aSiteAssessedTwice() {
        site = Given.site();
        scale = AssessmentTest.scale(some("scale"), 1);
        assessed("2023-09-29", scale, "OWNER", "leadership", 1, "data-and-outcomes", 2);
        assessed("2024-03-28", scale, "OWNER", "leadership", 2, "data-and-outcomes", 1);
    }

    @Test
    void eachDomainIsComparedWithTheAssessmentBefore() {
        get(trends()).statusCode(200).body("items.domain", contains("data-and-outcomes", "leadership"), "items.trend", contains("DOWN", "UP"),
                "items.value", contains(1, 2), "items.previousValue", contains(2, 1), "items.change", contains(-1, 1), "items.label", contains("Partly", "Yes"),
                "items.on", everyItem(is("2024-03-28")), "items.previousOn", everyItem(is("2023-09-29")));
    }

    @Test
    void theFirstHasNothingBeforeItAndTheSameIsLevel() {
        assessed("2024-06-28", scale, "OWNER", "leadership", 2, "worker-wellbeing-and-support", 0);
        get(trends()).body("items.domain", contains("data-and-outcomes", "leadership", "worker-wellbeing-and-support"), "items.trend", contains("DOWN", "LEVEL", "FIRST"),
                "items.change", contains(-1, 0, null), "items.previousOn", contains("2023-09-29", "2024-03-28", null));
    }

    @Test
    void whatTheSiteSaysOfItselfIsNotMixedWithWhatOthersSay() {
        assessed("2024-06-28", scale, "INDEPENDENT", "leadership", 0, "data-and-outcomes", 0);
        get(trends() + "&domain=leadership").body("items.perspective", contains("INDEPENDENT", "OWNER"), "items.trend", contains("FIRST", "UP"));
        get(trends() + "&perspective=owner").body("items.trend", contains("DOWN", "UP"));
    }

    @Test
    void levelsOfTwoScalesAreNotCompared() {
        assessed("2024-06-28", AssessmentTest.scale(scale, 2), "OWNER", "leadership", 2, "data-and-outcomes", 2);
        get(trends() + "&domain=leadership").body("items.trend", contains("NOT_COMPARABLE"), "items.change", contains(nullValue()), "items.previousValue", contains(2),
                "items.scale", contains(scale + "-2"));
    }

    @Test
    void theTrendOfADayKnowsNothingOfLater() {
        get(trends() + "&on=2024-03-27").body("items.trend", contains("FIRST", "FIRST"));
        get(trends() + "&on=2023-09-28").body("items", empty());
    }

    @Test
    void aSpreadsheetTakesTheSameRows() {
        var lines = request().accept("text/csv").get(trends() + "&domain=leadership").asString().lines().toList();
        assertEquals(List.of("site,domain,perspective,scale,on,value,label,previousOn,previousValue,change,trend",
                site + ",leadership,OWNER," + scale + ",2024-03-28,2,Yes,2023-09-29,1,1,UP"), lines);
        get("/v1/site-assessment-trends?site=nothing&domain=none").statusCode(400).body("errors.parameter", contains("domain", "site"));
    }

    private String trends() {
        return "/v1/site-assessment-trends?site=" + site;
    }

    private void assessed(String on, String scale, String perspective, String first, int firstValue, String second, int secondValue) {
        post("/v1/site-assessments", """
                {"site": "%s", "scale": "%s", "on": "%s", "perspective": "%s", "scores": [{"domain": "%s", "value": %d}, {"domain": "%s", "value": %d}]}"""
                .formatted(site, scale, on, perspective, first, firstValue, second, secondValue)).statusCode(201);
    }
}
