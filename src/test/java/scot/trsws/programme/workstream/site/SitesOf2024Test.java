package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.http.AsOf;

/** The four early implementation sites of 2024 as the sample programme has them, asked as its team would ask. */
@QuarkusTest
class SitesOf2024Test {

    private static final String GLASGOW = "glasgow-adult-mental-health";
    private static final String BORDERS = "scottish-borders-children-and-families";
    private static final String STIRLING = "stirling-children-families-and-justice";
    private static final String WEST_LOTHIAN = "west-lothian-children-and-families";
    private static final List<String> AREAS = List.of("glasgow-city", "scottish-borders", "stirling", "west-lothian");

    @ParameterizedTest
    @CsvSource({GLASGOW + ",INITIAL_IMPLEMENTATION,2023-09-04", BORDERS + ",INSTALLATION,2023-10-23", STIRLING + ",EXPLORATION,2024-01-15", WEST_LOTHIAN + ",EXPLORATION,2023-10-23"})
    void whereEverySiteStandsAndSinceWhen(String site, String stage, LocalDate since) {
        for (var moment : List.of("present=true", "on=2024-01-29")) {
            get("/v1/site-stages?" + moment).statusCode(200).rootPath("items.find { it.site == '" + site + "' }")
                    .body("stage", is(stage), "from", is(since.toString()), "days", is((int) ChronoUnit.DAYS.between(since, LocalDate.now(AsOf.LONDON))));
        }
    }

    @Test
    void whichSitesWereInInstallationOnADay() {
        get("/v1/site-stages?stage=INSTALLATION&on=2023-10-23").body("items.site", hasItems(BORDERS, STIRLING), "items.site", not(hasItem(GLASGOW)));
    }

    @Test
    void whatSupportEachHad() {
        get("/v1/site-support-totals?site=" + GLASGOW).body("items.kind", contains("COACHING", "TRAINING"), "items.accepted", contains(1, 1), "items.provided", contains(0, 1));
        get("/v1/site-support-totals?site=" + WEST_LOTHIAN).body("items.kind", contains("COMMUNICATIONS"), "items.declined", contains(1));
        get("/v1/support-items?status=OFFERED&site=" + STIRLING).body("items.id", contains("stirling-policy-review"));
    }

    @Test
    void fourOfThirtyTwoAreasHaveASiteAndTwentyEightAreNotEngagedSoFar() {
        get("/v1/area-engagement").statusCode(200).body("items", hasSize(32));
        get("/v1/area-engagement?engagement=SITE").body("items.area", is(AREAS));
        get("/v1/area-engagement?engagement=NONE,INTERESTED,SUPPORTED").body("items", hasSize(28), "items.area", not(hasItem("stirling")));
    }

    @Test
    void falkirkIsInterestedAndWasOfferedATalk() {
        get("/v1/area-engagement?engagement=INTERESTED&healthBoard=Forth%20Valley").body("items.area", contains("falkirk"), "items[0].offers", is(1),
                "items[0].offeredKinds", contains("COACHING"), "items[0].lastOfferedOn", is("2023-11-20"), "items[0].lastDeclinedOn", nullValue());
    }

    @Test
    void glasgowMovedOnInTrainingAndBackInData() {
        get("/v1/site-assessment-trends?site=" + GLASGOW).body("items.domain", contains("data-and-outcomes", "leadership", "power-sharing-and-co-production",
                "worker-wellbeing-and-support", "workforce-skills-and-training"), "items.trend", contains("DOWN", "LEVEL", "FIRST", "FIRST", "UP"));
    }

    @Test
    void stirlingWentBackAndSaysWhy() {
        get("/v1/sites/" + STIRLING).body("stages.stage", contains("EXPLORATION", "INSTALLATION", "EXPLORATION"), "stages[2].reason", containsString("justice joined"));
    }

    @Test
    void theWorkstreamOfASiteSaysWhereItStands() {
        get("/v1/workstream-progress?workstream=site-glasgow-city").body("items.measure", contains("site-stage", "sites", "support-provided"),
                "items[0].state", is("INITIAL_IMPLEMENTATION"), "items[2].count.given", is("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site-stages?present=true", "site-support-totals", "area-engagement", "site-assessment-trends"})
    void everyAnswerIsATableToo(String answer) {
        var lines = request().accept("text/csv").get("/v1/" + answer).then().statusCode(200).extract().asString().lines().count();
        assertEquals(get("/v1/" + answer).extract().<List<?>>path("items").size() + 1, lines);
    }
}
