package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class SiteTest {

    @Test
    void aSiteIsKeptAsItIsWritten() {
        var id = some("site");
        var draft = """
                {"title": "Justice in Stirling", "workstream": "%s", "area": "stirling", "service": "Justice", "lead": "%s", "contactRole": "Team leader", "tags": ["%s"]}"""
                .formatted(Given.workstream(), Given.partner(), Given.tag());
        put("/v1/sites/" + id, draft).statusCode(201).header("ETag", startsWith("\"1-"))
                .body("service", is("Justice"), "contactRole", is("Team leader"), "tags", hasSize(1), "stage", nullValue(), "daysInStage", nullValue(), "stages", empty());
        replace("/v1/sites/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/sites/" + id, "{\"tags\": [], \"service\": null}").body("tags", empty(), "service", nullValue(), "version", is(2));
    }

    @Test
    void aSiteNamesItsTitleItsWorkstreamAndItsArea() {
        post("/v1/sites", "{}").statusCode(422).body("errors.pointer", contains("/area", "/title", "/workstream"));
        post("/v1/sites", """
                {"title": "A site", "workstream": "nothing", "area": "gotham-city", "lead": "nobody", "tags": ["none"]}""")
                .statusCode(422).body("errors.pointer", contains("/area", "/lead", "/tags/0", "/workstream"));
        post("/v1/sites", "{\"contact\": \"A person\"}").statusCode(400).body("errors.pointer", contains("/contact"));
    }

    @Test
    void theIdIsMadeOfTheTitle() {
        var name = some("posted");
        post("/v1/sites", "{\"title\": \"%s\", \"workstream\": \"%s\", \"area\": \"stirling\"}".formatted(name, Given.workstream())).statusCode(201).body("id", is(name));
    }

    @Test
    void sitesAreFoundByWhereTheyStandAndWhereTheyAre() {
        var workstream = Given.workstream();
        var paused = Given.site(workstream, "stirling");
        var silent = Given.site(workstream, "west-lothian");
        replace("/v1/sites/" + paused + "/stage", "{\"stage\": \"EXPLORATION\", \"on\": \"2023-01-09\"}").statusCode(200);
        replace("/v1/sites/" + paused + "/stage", "{\"stage\": \"PAUSED\", \"on\": \"2023-02-09\", \"reason\": \"Waits\"}").statusCode(200);
        var list = "/v1/sites?workstream=" + workstream;
        get(list + "&stage=paused,SUSTAINED").body("items.id", contains(paused));
        get(list + "&stage=EXPLORATION").body("items", empty());
        get(list + "&area=west-lothian").body("items.id", contains(silent));
        get(list + "&q=SITE&sort=-title").body("items.id", containsInAnyOrder(paused, silent));
        get("/v1/sites?area=gotham-city").statusCode(400).body("errors[0].parameter", is("area"));
    }

    @Test
    void whatASiteRefersToStays() {
        var workstream = Given.workstream();
        var site = Given.site(workstream, "stirling");
        delete("/v1/workstreams/" + workstream).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a site."));
        delete("/v1/sites/" + site).statusCode(204);
        get("/v1/sites/" + site + "/history").body("items", hasSize(2), "items[1].after", nullValue());
        delete("/v1/workstreams/" + workstream).statusCode(204);
    }
}
