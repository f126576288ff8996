package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class SupportTotalTest {

    private static final String STEP = "{\"on\": \"2024-01-29\", \"reason\": \"Agreed\"}";

    private String site;
    private String provider;

    @BeforeEach
    void aSiteWithSupport() {
        site = Given.site();
        provider = Given.partner();
        offered("TRAINING", "acceptance", "provision");
        offered("TRAINING", "acceptance", "withdrawal");
        offered("TRAINING", "refusal");
        offered("TRAINING");
        offered("POLICY");
    }

    @Test
    void whatASiteHadIsCountedKindByKind() {
        get("/v1/site-support-totals?site=" + site).statusCode(200).body("items.kind", contains("POLICY", "TRAINING"), "items.offered", contains(1, 4),
                "items.accepted", contains(0, 2), "items.provided", contains(0, 1), "items.declined", contains(0, 1), "items.withdrawn", contains(0, 1),
                "items.lastOn", contains("2023-11-06", "2024-01-29"), "items.area", everyItem(is("stirling")));
    }

    @Test
    void onlyWhatIsAskedForIsCounted() {
        get("/v1/site-support-totals?area=stirling&kind=POLICY&provider=" + provider).body("items.offered", contains(1), "items.site", contains(site));
        get("/v1/site-support-totals?area=glasgow-city&provider=" + provider).body("items", empty());
        get("/v1/site-support-totals?site=nothing&provider=nobody").statusCode(400).body("errors.parameter", contains("provider", "site"));
    }

    @Test
    void whatTheAreaWasOfferedAsAWholeHasARowOfItsOwn() {
        Given.made("support-items", some("support"), """
                {"title": "Support", "kind": "POLICY", "area": "stirling", "provider": "%s", "offeredOn": "2023-11-06"}""".formatted(provider));
        get("/v1/site-support-totals?kind=POLICY&provider=" + provider).body("items.site", contains(site, null));
    }

    @Test
    void aSpreadsheetTakesTheSameRows() {
        var lines = request().accept("text/csv").get("/v1/site-support-totals?kind=POLICY&site=" + site).asString().lines().toList();
        assertEquals("area,site,kind,offered,accepted,provided,declined,withdrawn,lastOn", lines.get(0));
        assertEquals("stirling," + site + ",POLICY,1,0,0,0,0,2023-11-06", lines.get(1));
    }

    private void offered(String kind, String... steps) {
        var id = Given.made("support-items", some("support"), """
                {"title": "Support", "kind": "%s", "area": "stirling", "site": "%s", "provider": "%s", "offeredOn": "2023-11-06"}""".formatted(kind, site, provider));
        for (var step : steps) {
            replace("/v1/support-items/" + id + "/" + step, STEP).statusCode(200);
        }
    }
}
