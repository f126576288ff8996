package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class SiteProgressTest {

    private String workstream;

    @BeforeEach
    void aWorkstream() {
        workstream = Given.workstream();
    }

    @Test
    void theOneSiteOfAWorkstreamSaysWhereItStands() {
        move(Given.site(workstream, "stirling"), "EXPLORATION", "2023-06-05");
        get(progress()).statusCode(200).body("items.measure", contains("site-stage", "sites"), "items.source", everyItem(is("site")),
                "items[0].state", is("EXPLORATION"), "items[0].on", is("2023-06-05"), "items[0].count", nullValue(), "items[1].count.given", is("1"));
    }

    @Test
    void severalSitesAreCountedStageByStage() {
        move(Given.site(workstream, "stirling"), "EXPLORATION", "2023-06-05");
        move(Given.site(workstream, "glasgow-city"), "EXPLORATION", "2023-10-23");
        move(Given.site(workstream, "glasgow-city"), "PAUSED", "2024-01-15");
        Given.site(workstream, "west-lothian");
        get(progress()).body("items.measure", contains("sites", "sites-in-exploration", "sites-paused"), "items.count.lower", contains(4, 2, 1),
                "items.on", contains(null, "2023-10-23", "2024-01-15"));
    }

    @Test
    void theSupportThatWasProvidedIsCounted() {
        var site = Given.site(workstream, "stirling");
        for (var steps : List.of(List.of("acceptance", "provision"), List.of("acceptance"))) {
            var item = Given.made("support-items", some("support"), """
                    {"title": "Support", "kind": "POLICY", "area": "stirling", "site": "%s", "offeredOn": "2023-11-06"}""".formatted(site));
            steps.forEach(step -> replace("/v1/support-items/" + item + "/" + step, "{\"on\": \"2024-01-29\"}").statusCode(200));
        }
        get(progress()).body("items.measure", contains("sites", "support-provided"), "items[1].count.lower", is(1), "items[1].on", is("2024-01-29"));
    }

    private String progress() {
        return "/v1/workstream-progress?workstream=" + workstream;
    }

    private static void move(String site, String stage, String on) {
        replace("/v1/sites/" + site + "/stage", "{\"stage\": \"%s\", \"on\": \"%s\", \"reason\": \"As it was\"}".formatted(stage, on)).statusCode(200);
    }
}
