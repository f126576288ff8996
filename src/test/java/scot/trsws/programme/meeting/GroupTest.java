package scot.trsws.programme.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class GroupTest {

    private String id;
    private String partner;
    private String draft;

    @BeforeEach
    void aDraft() {
        id = some("group");
        partner = Given.partner();
        draft = """
                {"name": "Partnership Delivery Group %1$s", "kind": "DELIVERY", "secretariat": "%2$s", "reportsTo": ["%3$s"],
                 "otherNames": [{"name": "Implementation Group %1$s", "to": "2022-12-31"}, {"name": "PDG-%1$s"}],
                 "members": [{"partner": "%2$s", "role": "CHAIR", "from": "2022-08-25"}],
                 "termsOfReference": [{"version": "1.0", "approvedOn": "2022-08-25", "url": "https://tor.example"}]}"""
                .formatted(id, partner, Given.group());
    }

    @Test
    void aGroupKeepsAllThatIsWrittenOfIt() {
        put("/v1/groups/" + id, draft).statusCode(201)
                .body("id", is(id), "version", is(1), "kind", is("DELIVERY"), "secretariat", is(partner), "otherNames[0].to", is("2022-12-31"))
                .body("members[0].partner", is(partner), "members[0].role", is("CHAIR"), "members[0].to", equalTo(null))
                .body("termsOfReference[0].version", is("1.0"), "termsOfReference[0].approvedOn", is("2022-08-25"), "reportsTo[0]", startsWith("group-"));
    }

    @Test
    void replacingAGroupWithItsOwnDraftLeavesTheVersion() {
        Given.made("groups", id, draft);
        replace("/v1/groups/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/groups/" + id, "{}").statusCode(200).body("version", is(1));
    }

    @Test
    void aPostMakesAReadableIdOfTheName() {
        post("/v1/groups", draft).statusCode(201).body("id", is("partnership-delivery-group-" + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Partnership%20Delivery%20Group%20", "implementation%20group%20", "pdg-"})
    void aGroupIsFoundByAnyNamePastOrPresent(String name) {
        Given.made("groups", id, draft);
        get("/v1/groups?name=" + name + id).statusCode(200).body("items.id", contains(id));
    }

    @Test
    void groupsAreFoundByTheirMembers() {
        Given.made("groups", id, draft);
        get("/v1/groups?kind=delivery&sort=-name&q=delivery&member=" + partner).statusCode(200).body("items.id", contains(id));
        get("/v1/groups?kind=ADVISORY&member=" + partner).body("items", empty());
        get("/v1/groups?member=nobody").statusCode(400).body("errors.parameter", contains("member"));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/groups", """
                {"name": " ", "secretariat": "nobody", "reportsTo": ["nothing"], "termsOfReference": [{"version": ""}],
                 "members": [{"partner": "nobody", "role": "MEMBER", "from": "2024-01-02", "to": "2024-01-01"}, {"role": "CHAIR"}]}""")
                .statusCode(422)
                .body("errors.pointer", contains("/kind", "/members/0/partner", "/members/0/to", "/members/1/partner", "/name",
                        "/reportsTo/0", "/secretariat", "/termsOfReference/0/version"));
    }

    @Test
    void aGroupReportsToOthersAndToEachOnce() {
        var other = Given.group();
        var reporting = "{\"reportsTo\": [\"%s\", \"%s\"]}";
        patch("/v1/groups/" + other, reporting.formatted(Given.group(), other)).statusCode(422).body("errors.pointer", contains("/reportsTo"));
        patch("/v1/groups/" + other, reporting.formatted(id, id)).statusCode(422).body("errors.pointer", contains("/reportsTo", "/reportsTo/0", "/reportsTo/1"));
    }

    @Test
    void aGroupThatIsReportedToCannotBeDeleted() {
        Given.made("groups", id, draft);
        String above = get("/v1/groups/" + id).extract().path("reportsTo[0]");
        delete("/v1/groups/" + above).statusCode(409).body("code", is("IN_USE"));
        delete("/v1/groups/" + id).statusCode(204);
        delete("/v1/groups/" + above).statusCode(204);
    }

    @Test
    void aMemberCannotBeDeleted() {
        Given.made("groups", id, draft);
        patch("/v1/groups/" + id, "{\"secretariat\": null}").statusCode(200);
        delete("/v1/partners/" + partner).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a governance group."));
    }

    @Test
    void theHistoryTellsHowMembersChanged() {
        Given.made("groups", id, draft);
        String at = get("/v1/groups/" + id + "/history").extract().path("items[0].at");
        patch("/v1/groups/" + id, "{\"members\": [], \"reportsTo\": []}").statusCode(200).body("version", is(2));
        get("/v1/groups/" + id + "/history").statusCode(200)
                .body("items[1].before.members.role", contains("CHAIR"), "items[1].after.members", empty(), "items[1].after.termsOfReference[0].approvedOn", is("2022-08-25"));
        get("/v1/groups/" + id + "?asOf=" + at).body("members.partner", contains(partner), "version", is(1));
    }

    @Test
    void theRecordTellsWhichMeetingsAreMissing() {
        var group = Given.group();
        numbered(group, 2, "2022-08-25");
        numbered(group, 4, "2023-03-21");
        get("/v1/groups/" + group + "/missing-meetings").statusCode(200)
                .body("items.number", contains(1, 3), "items.after", contains(null, "2022-08-25"), "items.before", contains("2022-08-25", "2023-03-21"));
        request().accept("text/csv").get("/v1/groups/" + group + "/missing-meetings").then().statusCode(200)
                .body(is("group,number,after,before\r\n%1$s,1,,2022-08-25\r\n%1$s,3,2022-08-25,2023-03-21\r\n".formatted(group)));
    }

    @Test
    void aGroupWithoutNumberedMeetingsMissesNone() {
        var group = Given.group();
        Given.meeting(group);
        get("/v1/groups/" + group + "/missing-meetings").statusCode(200).body("items", empty());
        get("/v1/groups/nowhere/missing-meetings").statusCode(404);
    }

    private static void numbered(String group, int number, String on) {
        json("{\"group\": \"%s\", \"number\": %d, \"on\": \"%s\"}".formatted(group, number, on)).post("/v1/meetings").then().statusCode(201);
    }
}
