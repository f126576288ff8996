package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

/** One area is led through every step of engagement, and out again, so that it is as it was for the other tests. */
@QuarkusTest
class EngagementTest {

    private static final String AREA = "moray";
    private static final String STEP = "{\"on\": \"2024-01-29\", \"reason\": \"Agreed\"}";

    private final String support = some("support");
    private final String interest = some("interest");
    private final String site = some("site");

    @AfterEach
    void theAreaIsAsItWas() {
        List.of("/v1/support-items/" + support, "/v1/site-interests/" + interest, "/v1/sites/" + site).forEach(path -> delete(path));
    }

    @Test
    void anAreaIsEngagedAsFarAsTheHighestThatHolds() {
        is("NONE", 0, 0, 0);
        offer();
        is("NONE", 0, 0, 1);
        Given.made("site-interests", interest, "{\"area\": \"%s\", \"on\": \"2024-01-15\"}".formatted(AREA));
        is("INTERESTED", 0, 1, 1);
        replace("/v1/support-items/" + support + "/acceptance", STEP);
        is("SUPPORTED", 0, 1, 1);
        Given.made("sites", site, "{\"title\": \"A site\", \"workstream\": \"%s\", \"area\": \"%s\"}".formatted(Given.workstream(), AREA));
        is("SITE", 1, 1, 1);
        replace("/v1/support-items/" + support + "/provision", STEP);
        replace("/v1/sites/" + site + "/stage", "{\"stage\": \"WITHDRAWN\", \"on\": \"2024-01-29\", \"reason\": \"Another time\"}");
        is("SUPPORTED", 0, 1, 1);
        delete("/v1/sites/" + site + "/stage");
        is("SITE", 1, 1, 1);
    }

    @Test
    void whatEndedOrWasDeclinedEngagesNobody() {
        offer();
        Given.made("site-interests", interest, "{\"area\": \"%s\", \"on\": \"2024-01-15\"}".formatted(AREA));
        replace("/v1/site-interests/" + interest + "/end", STEP);
        replace("/v1/support-items/" + support + "/refusal", STEP);
        is("NONE", 0, 0, 1);
        get("/v1/area-engagement?area=" + AREA).body("items[0].offeredKinds", contains("COACHING"), "items[0].lastOfferedOn", equalTo("2023-11-06"),
                "items[0].lastDeclinedOn", equalTo("2024-01-29"));
    }

    @Test
    void areasAreFoundByHowFarTheyAreEngaged() {
        get("/v1/area-engagement?healthBoard=Grampian&engagement=NONE,INTERESTED").body("items.area", contains("aberdeen-city", "aberdeenshire", AREA));
        get("/v1/area-engagement?healthBoard=Grampian&engagement=site").body("items", empty());
        get("/v1/area-engagement?healthBoard=Gotham&area=nowhere").statusCode(400).body("errors.parameter", contains("area", "healthBoard"));
    }

    @Test
    void aSpreadsheetTakesTheSameRows() {
        assertEquals("area,name,healthBoard,engagement,sites,interests,offers,offeredKinds,lastOfferedOn,lastDeclinedOn\r\nmoray,Moray,Grampian,NONE,0,0,0,,,\r\n",
                request().accept("text/csv").get("/v1/area-engagement?area=" + AREA).asString());
    }

    private void offer() {
        Given.made("support-items", support, """
                {"title": "Support", "kind": "COACHING", "area": "%s", "offeredOn": "2023-11-06"}""".formatted(AREA));
    }

    private static void is(String engagement, int sites, int interests, int offers) {
        get("/v1/area-engagement?area=" + AREA).statusCode(200).body("items.engagement", contains(engagement), "items.sites", contains(sites),
                "items.interests", contains(interests), "items.offers", contains(offers));
    }
}
