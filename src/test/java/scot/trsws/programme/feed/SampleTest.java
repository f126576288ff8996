package scot.trsws.programme.feed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleTest {

    @Inject
    Sample sample;

    @BeforeEach
    void theSampleIsThere() throws Exception {
        load();
    }

    @Test
    void loadingTwiceChangesNothing() throws Exception {
        assertEquals(0, load());
        get("/v1/updates/partnership-delivery-group-2024-01-29-nes/history").body("items", hasSize(1), "items[0].actor", is("sample"));
    }

    @Test
    void whatAUserChangedOrDeletedStaysSo() throws Exception {
        patch("/v1/partners/staf", "{\"website\": \"https://staf.example\"}").statusCode(200);
        delete("/v1/lessons/leaders-first").statusCode(204);
        assertEquals(0, load());
        get("/v1/partners/staf").body("website", is("https://staf.example"));
        get("/v1/lessons/leaders-first").statusCode(404);
    }

    @Test
    void theMinutesOfJanuary2024CanBeAsked() {
        get("/v1/actions?status=OPEN&meeting=partnership-delivery-group-2024-01-29").body("items.id", contains("link-with-falkirk-council"), "items[0].owner", is("trsws-team"));
        get("/v1/meetings/partnership-delivery-group-2024-01-29").body("agenda[0].approves", is("partnership-delivery-group-2023-10-23"));
        get("/v1/decisions?inForce=true&group=expert-advisory-group").body("items.id", contains("terms-of-reference-of-the-expert-advisory-group"));
        get("/v1/reflections?kind=OFFER&answeredBy=trsws-team").body("items.raisedBy", contains("falkirk-council"));
        get("/v1/reflections?status=OPEN&group=expert-advisory-group").body("items.id", contains("supervision-in-groups"));
        get("/v1/figure-totals?meeting=partnership-delivery-group-2024-01-29").body("items[0].total.given", is("at least 461"));
        get("/v1/groups/partnership-delivery-group/missing-meetings").body("items.number", contains(2, 4));
        get("/v1/commitments?status=OPEN&meeting=partnership-delivery-group-2024-01-29").body("items", hasSize(10), "items.findAll { it.madeBy == null }.madeByRole", contains("Chair"));
        get("/v1/events?host=improvement-service").body("items.on", contains("2024-02-19"));
        get("/v1/publications?publisher=nes").body("items", hasSize(2));
        get("/v1/partners?name=hei").body("items.id", contains("heads-of-social-work-in-higher-education"));
    }

    @ActivateRequestContext
    int load() throws Exception {
        return QuarkusTransaction.requiringNew().call(() -> sample.load());
    }
}
