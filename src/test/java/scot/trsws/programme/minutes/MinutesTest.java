package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.approve;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.publish;
import static scot.trsws.programme.minutes.Sitting.published;
import static scot.trsws.programme.minutes.Sitting.step;
import static scot.trsws.programme.minutes.Sitting.undo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Acting;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.Race;

/** The steps that minutes take, and how each is taken back. */
@QuarkusTest
class MinutesTest {

    private String meeting;

    @BeforeEach
    void aMeeting() {
        meeting = held();
    }

    @Test
    void minutesGoFromDraftToCirculatedApprovedAndPublished() {
        get(minutes(meeting)).body("status", is("DRAFT"), "version", is(0));
        circulate(meeting).statusCode(200).body("status", is("CIRCULATED"), "revision", is(1), "circulatedOn", is("2024-02-12"), "version", is(1));
        approve(meeting).statusCode(200).body("status", is("APPROVED"), "revision", is(1), "approval.on", is("2024-03-01"), "approval.by", is("CORRESPONDENCE"), "approval.at", nullValue());
        publish(meeting).statusCode(200).body("status", is("PUBLISHED"), "revision", is(2), "publishedOn", is("2024-03-08"), "version", is(3));
        get(minutes(meeting)).body("status", is("PUBLISHED"), "circulatedOn", is("2024-02-12"), "approval.on", is("2024-03-01"), "revision", is(2), "leftOut", hasSize(0))
                .body("approval.revision", is(1));
    }

    @Test
    void everyStepIsTakenBackInTurnAndItsRevisionStays() {
        published(meeting);
        undo(meeting, "approval").statusCode(409).body("detail", is("It is PUBLISHED: take that back first."));
        undo(meeting, "publication").statusCode(200).body("status", is("APPROVED"), "revision", is(1), "publishedOn", nullValue());
        undo(meeting, "circulation").statusCode(409);
        undo(meeting, "approval").statusCode(200).body("status", is("CIRCULATED"), "revision", is(1), "approval", nullValue());
        undo(meeting, "circulation").statusCode(200).body("status", is("DRAFT"), "revision", nullValue(), "circulatedOn", nullValue());
        undo(meeting, "circulation").statusCode(404);
        get("/v1/minutes-revisions?meeting=" + meeting).body("items.status", contains("CIRCULATED", "PUBLISHED"), "items.number", contains(1, 2));
        circulate(meeting).body("revision", is(3));
    }

    @Test
    void whatWasNeverDoneCannotBeTakenBack() {
        for (var step : List.of("circulation", "approval", "publication")) {
            undo(meeting, step).statusCode(404);
        }
    }

    @Test
    void aStepThatDoesNotFollowIsRefusedWithWhatDoes() {
        publish(meeting).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", is("It is DRAFT and cannot become PUBLISHED; allowed from DRAFT: CIRCULATED, APPROVED."));
        circulate(meeting);
        publish(meeting).statusCode(409);
        approve(meeting);
        circulate(meeting).statusCode(409).body("detail", containsString("allowed from APPROVED: PUBLISHED."));
        approve(meeting).statusCode(409);
        publish(meeting);
        publish(meeting).statusCode(409);
    }

    @Test
    void circulatedAgainTheyAreTheNextRevision() {
        circulate(meeting);
        action(meeting, "Forgotten", "PUBLIC");
        get(minutes(meeting)).body("note.items", hasSize(0));
        get(minutes(meeting) + "?revision=draft").body("revision", nullValue(), "status", is("CIRCULATED"), "note.items[0].actions.title", contains("Forgotten"));
        step(meeting, "circulation", "{\"on\": \"2024-02-19\"}").body("revision", is(2), "circulatedOn", is("2024-02-19"));
        get(minutes(meeting)).body("revision", is(2), "note.items[0].actions.title", contains("Forgotten"));
        get(minutes(meeting) + "?revision=1").body("revision", is(1), "note.items", hasSize(0));
        get(minutes(meeting) + "?revision=3").statusCode(404);
        get(minutes(meeting) + "?revision=last").statusCode(400).body("errors.parameter", contains("revision"));
    }

    @Test
    void aFrozenNoteKeepsTheNamesOfItsDay() {
        var partner = Given.partner();
        patch("/v1/meetings/" + meeting, "{\"attendance\": [{\"partner\": \"%s\", \"presence\": \"PRESENT\"}]}".formatted(partner)).statusCode(200);
        circulate(meeting);
        patch("/v1/partners/" + partner, "{\"name\": \"Renamed\"}").statusCode(200);
        get(minutes(meeting)).body("note.attendance[0].partner.name", is("Partner " + partner));
        get(minutes(meeting) + "?revision=draft").body("note.attendance[0].partner.name", is("Renamed"));
    }

    @Test
    void approvedWithAmendmentsTheRecordsAreFrozenAgain() {
        circulate(meeting);
        action(meeting, "Forgotten", "PUBLIC");
        step(meeting, "approval", "{\"on\": \"2024-03-01\", \"by\": \"CORRESPONDENCE\", \"amendments\": \"An action was missing\"}")
                .body("revision", is(2), "approval.amendments", is("An action was missing"), "status", is("APPROVED"));
        get(minutes(meeting)).body("note.items[0].actions", hasSize(1));
        undo(meeting, "approval").body("revision", is(1));
        approve(meeting).body("revision", is(1));
    }

    @Test
    void whoeverRecordsLaterMayNotKnowWhenTheyWereCirculated() {
        approve(meeting).statusCode(200).body("status", is("APPROVED"), "circulatedOn", nullValue(), "revision", is(1));
        undo(meeting, "approval").body("status", is("DRAFT"));
    }

    @Test
    void onlyAMeetingThatWasHeldHasMinutesToCirculate() {
        var planned = Given.meeting(Given.group());
        circulate(planned).statusCode(409).body("detail", startsWith("The meeting is PLANNED"));
        approve(planned).statusCode(409);
        get(minutes(planned)).statusCode(200);
        get(minutes("nothing")).statusCode(404);
        circulate("nothing").statusCode(404);
    }

    @Test
    void ofAMeetingThatIsToComeOrWasCalledOffThereAreNoMinutes() {
        var toCome = Given.meeting(Given.group(), "2999-01-01");
        get(minutes(toCome)).statusCode(409).body("code", is("NOT_READY"), "detail", is("The meeting is planned for 2999-01-01: until that day it has no minutes."));
        var off = Given.meeting(Given.group());
        replace("/v1/meetings/" + off + "/cancellation", "{\"on\": \"2024-01-20\"}").statusCode(200);
        get(minutes(off)).statusCode(409).body("code", is("NOT_READY"), "detail", startsWith("The meeting was called off, so it has no minutes"));
        get(minutes(off) + "?revision=draft").statusCode(409);
        Acting.reader().get(minutes(off)).statusCode(404);
    }

    @Test
    void whatIsNoTagOfTheirsIsRefusedWithTheWayToOne() {
        json("{\"on\": \"2024-02-12\"}").header("If-Match", "\"0\"").put(minutes(meeting) + "/circulation").then().statusCode(412)
                .body("detail", is("If-Match has no ETag of what is there now, version 0. Read it again, and repeat your change with the ETag of that answer."));
    }

    @Test
    void revisionsComeAsTheyWereMadeOrByTheirNumbers() {
        for (var again = 0; again < 11; again++) {
            circulate(meeting);
        }
        var list = "/v1/minutes-revisions?meeting=" + meeting;
        get(list).body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        get(get(list + "&limit=9").extract().path("next").toString().replaceFirst("^https?://[^/]+", "")).body("items.number", contains(10, 11));
        get(list + "&sort=-number&limit=3").body("items.number", contains(11, 10, 9));
    }

    @Test
    void theDaysOfTheStepsFollowEachOther() {
        step(meeting, "circulation", "{\"on\": \"2024-01-28\"}").statusCode(422).body("errors[0].pointer", is("/on"), "errors[0].detail", containsString("2024-01-29"));
        step(meeting, "circulation", "{\"on\": \"2999-01-01\"}").statusCode(422);
        step(meeting, "circulation", "{}").statusCode(422).body("errors.pointer", contains("/on"));
        circulate(meeting);
        step(meeting, "approval", "{\"on\": \"2024-02-11\", \"by\": \"CORRESPONDENCE\"}").statusCode(422).body("errors.pointer", contains("/on"));
        step(meeting, "circulation", "{\"on\": \"2024-02-11\"}").statusCode(422).body("errors.pointer", contains("/on"), "errors[0].detail", containsString("2024-02-12"));
        approve(meeting);
        step(meeting, "publication", "{\"on\": \"2024-02-29\"}").statusCode(422).body("errors.pointer", contains("/on"));
    }

    @Test
    void aStepMustNameTheStateThatItChanges() {
        var draft = get(minutes(meeting)).extract().header("ETag");
        put(minutes(meeting) + "/circulation", "{\"on\": \"2024-02-12\"}").statusCode(428);
        json("{\"on\": \"2024-02-12\"}").header("If-Match", draft).put(minutes(meeting) + "/circulation").then().statusCode(200);
        json("{\"on\": \"2024-02-12\"}").header("If-Match", draft).put(minutes(meeting) + "/circulation").then().statusCode(412);
        var circulated = get(minutes(meeting)).extract().header("ETag");
        json("{\"on\": \"2024-03-01\", \"by\": \"CORRESPONDENCE\"}").header("If-Match", circulated).put(minutes(meeting) + "/approval").then().statusCode(200);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoes() {
        var draft = get(minutes(meeting)).extract().header("ETag");
        var answers = Race.race(4, number -> json("{\"on\": \"2024-03-01\", \"by\": \"CORRESPONDENCE\"}").header("If-Match", draft).put(minutes(meeting) + "/approval").statusCode());
        assertEquals(List.of(200, 412, 412, 412), answers.stream().sorted().toList());
        get("/v1/minutes-revisions?meeting=" + meeting).body("items", hasSize(1));
    }

    @Test
    void aRehearsalFreezesNothing() {
        json("{\"on\": \"2024-02-12\"}").header("If-Match", "*").put(minutes(meeting) + "/circulation?dryRun=true").then().statusCode(200).body("revision", is(1));
        get(minutes(meeting)).body("status", is("DRAFT"), "version", is(0));
        get("/v1/minutes-revisions?meeting=" + meeting).body("items", hasSize(0));
    }

    @Test
    void everyStepIsInTheHistory() {
        get(minutes(meeting) + "/history").statusCode(200).body("items", hasSize(0));
        get(minutes("nothing") + "/history").statusCode(404);
        published(meeting);
        get(minutes(meeting) + "/history").statusCode(200).body("items.after.status", contains("CIRCULATED", "APPROVED", "PUBLISHED"), "items[0].before", nullValue(), "items[2].before.status", is("APPROVED"));
        get("/v1/minutes-revisions/" + meeting + "-revision-1/history").statusCode(200).body("items", hasSize(1), "items[0].after.note.on", is("2024-01-29"), "items[0].after.number", is(1));
    }

    @Test
    void aMeetingWithMinutesStays() {
        circulate(meeting);
        delete("/v1/meetings/" + meeting).statusCode(409).body("code", is("IN_USE"));
    }

    @Test
    void theListTellsWhichNoteIsApprovedWhereAndHow() {
        var group = Given.group();
        var first = held(group, "2023-10-23", "\"number\": 5");
        var second = held(group, "2024-01-29", "\"number\": 6");
        Given.meeting(group, "2024-04-29");
        circulate(second);
        step(first, "approval", "{\"on\": \"2024-01-29\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(second)).statusCode(200);
        get("/v1/minutes?sort=on&group=" + group).statusCode(200).body("items.id", contains(first, second), "items.status", contains("APPROVED", "CIRCULATED"), "items.number", contains(5, 6))
                .body("items[0].approvedAt", is(second), "items[0].approvedBy", is("MEETING"), "items[0].approvedOn", is("2024-01-29"), "items[1].circulatedOn", is("2024-02-12"));
        get("/v1/minutes?status=draft,circulated&group=" + group).body("items.id", contains(second));
        get("/v1/minutes?status=approved&group=" + group).body("items.id", contains(first));
        get("/v1/minutes?status=published&group=" + group).body("items", hasSize(0));
        get("/v1/minutes?sort=-on&limit=1&count=true&group=" + group).body("items.id", contains(second), "total", is(2));
        get("/v1/minutes?group=nothing").statusCode(400);
        assertEquals(3, Acting.reader().csv("/v1/minutes?group=" + group).lines().count());
    }

    @Test
    void draftsAreListedWhetherOrNotAStepWasTakenAndUndone() {
        var group = Given.group();
        var untouched = held(group, "2023-10-23", "\"number\": 5");
        var undone = held(group, "2024-01-29", "\"number\": 6");
        circulate(undone);
        undo(undone, "circulation").statusCode(200);
        get("/v1/minutes?sort=on&status=draft&group=" + group).body("items.id", contains(untouched, undone));
        get("/v1/minutes?status=circulated&group=" + group).body("items", hasSize(0));
    }
}
