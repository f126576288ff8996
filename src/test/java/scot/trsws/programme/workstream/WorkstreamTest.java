package scot.trsws.programme.workstream;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
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
class WorkstreamTest {

    @Test
    void aWorkstreamIsPlannedFirst() {
        var lead = Given.partner();
        var id = some("workstream");
        var draft = """
                {"title": "Trauma skilled training", "kind": "training", "priority": "%s", "lead": "%s", "partners": ["%s"],
                 "tags": ["%s"], "startsOn": "2023-10-01"}""".formatted(Given.priority(), lead, Given.partner(), Given.tag());
        put("/v1/workstreams/" + id, draft).statusCode(201)
                .body("kind", is("training"), "lead", is(lead), "partners.size()", is(1), "tags.size()", is(1))
                .body("status", is("PLANNED"), "statusOn", equalTo(null), "statusReason", equalTo(null));
        replace("/v1/workstreams/" + id, draft).statusCode(200).body("version", is(1));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/workstreams", """
                {"kind": "magic", "priority": "none", "lead": "nobody", "partners": ["nobody"], "tags": ["nothing"],
                 "startsOn": "2024-01-02", "endsOn": "2024-01-01"}""")
                .statusCode(422).body("errors.pointer", contains("/endsOn", "/kind", "/lead", "/partners/0", "/priority", "/tags/0", "/title"));
    }

    @Test
    void theStatusIsNotWrittenAsAField() {
        patch("/v1/workstreams/" + Given.workstream(), "{\"status\": \"ACTIVE\"}").statusCode(400).body("errors.pointer", contains("/status"));
    }

    @Test
    void workstreamsAreFoundByThosePartnersThatLeadOrCarryThem() {
        var partner = Given.partner();
        var led = Given.workstream();
        var carried = Given.workstream();
        patch("/v1/workstreams/" + led, "{\"lead\": \"%s\"}".formatted(partner));
        patch("/v1/workstreams/" + carried, "{\"partners\": [\"%s\", \"%s\"]}".formatted(Given.partner(), partner));
        get("/v1/workstreams?partner=" + partner).body("items.id", containsInAnyOrder(led, carried));
        get("/v1/workstreams?lead=" + partner).body("items.id", contains(led));
    }

    @Test
    void workstreamsAreFoundByStatusKindPriorityAndTag() {
        var priority = Given.priority();
        var tag = Given.tag();
        var id = Given.workstream();
        patch("/v1/workstreams/" + id, "{\"priority\": \"%s\", \"tags\": [\"%s\"]}".formatted(priority, tag));
        get("/v1/workstreams?kind=other&status=planned,active&tag=" + tag + "&priority=" + priority).body("items.id", contains(id));
        get("/v1/workstreams?status=STOPPED&tag=" + tag).body("items.size()", is(0));
        get("/v1/workstreams?kind=magic&partner=nobody&status=BEGUN").statusCode(400).body("errors.parameter", contains("status"));
        get("/v1/workstreams?kind=magic&partner=nobody").statusCode(400).body("errors.parameter", contains("kind", "partner"));
    }

    @Test
    void theHistoryTellsHowThePartnersChanged() {
        var id = Given.workstream();
        var partner = Given.partner();
        patch("/v1/workstreams/" + id, "{\"partners\": [\"%s\"]}".formatted(partner)).body("version", is(2));
        get("/v1/workstreams/" + id + "/history").statusCode(200)
                .body("items[1].before.partners.size()", is(0), "items[1].after.partners", contains(partner));
        delete("/v1/partners/" + partner).statusCode(409).body("detail", is("Still referred to by a workstream."));
    }
}
