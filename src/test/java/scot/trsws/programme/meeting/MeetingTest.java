package scot.trsws.programme.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class MeetingTest {

    private String group;
    private String partner;
    private String draft;

    @BeforeEach
    void aDraft() {
        group = Given.group();
        partner = Given.partner();
        draft = """
                {"group": "%1$s", "number": 6, "on": "2024-01-29", "mode": "ONLINE", "purpose": "Sixth meeting", "apologies": "NAMED",
                 "attendance": [{"partner": "%2$s", "presence": "PRESENT", "role": "chair"}, {"category": "practitioners", "presence": "IN_ATTENDANCE"},
                                {"partner": "%3$s", "presence": "APOLOGIES"}],
                 "agenda": [{"title": "Supervision survey", "purpose": "DECISION", "lead": "%2$s"}]}""".formatted(group, partner, Given.partner());
    }

    @Test
    void aMeetingKeepsAllThatIsWrittenOfIt() {
        post("/v1/meetings", draft).statusCode(201)
                .body("id", is(group + "-2024-01-29"), "version", is(1), "group", is(group), "number", is(6), "on", is("2024-01-29"), "mode", is("ONLINE"))
                .body("attendance[0].role", is("chair"), "attendance[1].category", is("practitioners"), "attendance[2].presence", is("APOLOGIES"))
                .body("agenda[0].purpose", is("DECISION"), "agenda[0].lead", is(partner), "status", is("PLANNED"), "cancelledOn", equalTo(null));
    }

    @Test
    void whatTheRecordLeavesOutIsUnknown() {
        get("/v1/meetings/" + Given.meeting(group)).statusCode(200)
                .body("number", equalTo(null), "mode", equalTo(null), "attendance", empty(), "apologies", is("NOT_RECORDED"));
    }

    @Test
    void replacingAMeetingWithItsOwnDraftLeavesTheVersion() {
        var id = Given.made("meetings", some("meeting"), draft);
        replace("/v1/meetings/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/meetings/" + id, "{}").statusCode(200).body("version", is(1));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/meetings", """
                {"group": "nowhere", "number": 0, "apologies": "NAMED", "agenda": [{"title": " ", "lead": "nobody"}],
                 "attendance": [{"partner": "nobody", "presence": "PRESENT"}, {"category": "people"}, {"presence": "PRESENT"},
                                {"partner": "%1$s", "category": "people", "presence": "PRESENT"}, {"category": " ", "presence": "PRESENT"}]}""".formatted(partner))
                .statusCode(422)
                .body("errors.pointer", contains("/agenda/0/lead", "/agenda/0/title", "/apologies", "/attendance/0/partner", "/attendance/1/presence",
                        "/attendance/2", "/attendance/3", "/attendance/4", "/group", "/number", "/on"));
    }

    @Test
    void aPartnerIsAtAMeetingOnce() {
        var id = Given.meeting(group);
        patch("/v1/meetings/" + id, """
                {"attendance": [{"category": "people", "presence": "PRESENT"}, {"partner": "%1$s", "presence": "PRESENT"},
                                {"category": "people", "presence": "PRESENT"}, {"partner": "%1$s", "presence": "IN_ATTENDANCE"}]}""".formatted(partner))
                .statusCode(422).body("errors.pointer", contains("/attendance/3/partner"));
    }

    @ParameterizedTest
    @CsvSource({"NAMED, APOLOGIES, 200", "NAMED, PRESENT, 422", "NONE, PRESENT, 200", "NONE, APOLOGIES, 422", "NOTED_NOT_NAMED, PRESENT, 200",
            "NOTED_NOT_NAMED, APOLOGIES, 422", "NOT_RECORDED, PRESENT, 200", "NOT_RECORDED, APOLOGIES, 422"})
    void apologiesAreNamedWhereTheRecordSaysSoAndNowhereElse(String apologies, String presence, int status) {
        var answer = patch("/v1/meetings/" + Given.meeting(group), """
                {"apologies": "%s", "attendance": [{"partner": "%s", "presence": "%s"}]}""".formatted(apologies, partner, presence)).statusCode(status);
        if (status == 422) {
            answer.body("errors.pointer", contains("/apologies"));
        }
    }

    @ParameterizedTest
    @CsvSource({"6, 2024-02-05, /number", "7, 2024-01-29, /on"})
    void aGroupMeetsOnceADayAndUnderANumberOnce(int number, String on, String pointer) {
        post("/v1/meetings", draft).statusCode(201);
        post("/v1/meetings", """
                {"group": "%s", "number": %d, "on": "%s"}""".formatted(group, number, on))
                .statusCode(409).body("code", is("CONFLICT"), "errors.pointer", contains(pointer));
    }

    @Test
    void whatAMeetingRefersToCannotBeDeleted() {
        post("/v1/meetings", draft).statusCode(201);
        delete("/v1/groups/" + group).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a meeting."));
        delete("/v1/partners/" + partner).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a meeting."));
    }

    @Test
    void meetingsAreFoundByWhoCameAndWhen() {
        post("/v1/meetings", draft).statusCode(201);
        var later = Given.meeting(group, "2024-04-29");
        get("/v1/meetings?group=" + group + "&sort=-on").body("items.id", contains(later, group + "-2024-01-29"));
        get("/v1/meetings?group=" + group + "&sort=number").body("items.number", contains(6, null));
        get("/v1/meetings?attendedBy=" + partner + "&status=planned,held&mode=online&q=SURVEY").body("items.number", contains(6));
        get("/v1/meetings?group=" + group + "&from=2024-01-30&to=2024-04-29").body("items.id", contains(later));
        get("/v1/meetings?group=nowhere").statusCode(400).body("errors.parameter", contains("group"));
    }

    @Test
    void whoSentApologiesDidNotAttend() {
        post("/v1/meetings", draft).statusCode(201);
        String away = get("/v1/meetings/" + group + "-2024-01-29").extract().path("attendance[2].partner");
        get("/v1/meetings?attendedBy=" + away).statusCode(200).body("items", empty());
    }

    @Test
    void theHistoryTellsHowAttendanceChanged() {
        var id = Given.made("meetings", some("meeting"), draft);
        String at = get("/v1/meetings/" + id + "/history").extract().path("items[0].at");
        patch("/v1/meetings/" + id, "{\"attendance\": [], \"apologies\": \"NONE\"}").statusCode(200).body("version", is(2));
        get("/v1/meetings/" + id + "/history").statusCode(200).body("items[1].before.attendance[1].category", is("practitioners"), "items[1].after.attendance", empty());
        get("/v1/meetings/" + id + "?asOf=" + at).statusCode(200)
                .body("attendance[0].partner", is(partner), "apologies", is("NAMED"), "agenda[0].title", is("Supervision survey"));
    }
}
