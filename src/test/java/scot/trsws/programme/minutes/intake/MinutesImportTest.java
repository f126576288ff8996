package scot.trsws.programme.minutes.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Api;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;
import scot.trsws.programme.http.Race;

/** Minutes that come in: read, corrected, accepted, and accepted again. */
@QuarkusTest
class MinutesImportTest {

    private String name;
    private String group;
    private String partner;

    @BeforeEach
    void aGroupAndAPartnerAreOnRecord() {
        name = "Group " + Given.word();
        group = Given.made("groups", Api.some("group"), "{\"name\": \"" + name + "\", \"kind\": \"DELIVERY\"}");
        partner = Given.made("partners", Api.some("partner"), "{\"name\": \"Bureau " + name + "\", \"type\": \"OTHER\"}");
    }

    @Test
    void whatIsReadTellsItsLinesAndThoseWithoutAPlace() {
        read(minutes("Back to top")).statusCode(201).body("content.note.group.id", is(group), "content.note.on", is("2024-01-29"), "status", is("READ"),
                "unplaced.text", contains("Back to top"), "coverage.unplaced", is(1), "settled", empty());
        get("/v1/meetings?group=" + group).body("items", empty());
    }

    @Test
    void acceptanceMakesTheRecords() {
        var id = id(read(minutes("")));
        accept(id).statusCode(200).body("status", is("ACCEPTED"), "acceptedOn", is("2024-02-12"), "settled.outcome", everyItem(is("CREATED")));
        var meeting = group + "-2024-01-29";
        get("/v1/meetings/" + meeting).body("status", is("HELD"), "attendance.partner", contains(partner), "agenda", empty());
        get("/v1/meetings/" + meeting + "/minutes").body("note.items.heading", contains("Updates from partners", "Actions"));
        get("/v1/updates?meeting=" + meeting).body("items.partner", contains(partner), "items.status", contains("SUBMITTED"), "items[0].points.text", contains("the survey is being drafted"));
        get("/v1/actions?meeting=" + meeting).body("items.title", contains("Send the draft round"), "items.owner", contains(partner), "items.dueOn", contains("2024-03-01"));
    }

    @Test
    void acceptingAgainOrReadingAgainChangesNothing() {
        var id = id(read(minutes("")));
        accept(id).body("settled.outcome", everyItem(is("CREATED")));
        var meeting = get("/v1/meetings/" + group + "-2024-01-29").extract().asString();
        accept(id).body("settled.outcome", everyItem(is("UNCHANGED")));
        accept(id(read(minutes("")))).body("settled.outcome", everyItem(is("UNCHANGED")));
        get("/v1/meetings/" + group + "-2024-01-29").body(is(meeting));
        get("/v1/actions?meeting=" + group + "-2024-01-29").body("items", hasSize(1), "items[0].version", is(1));
    }

    @Test
    void aPlannedMeetingIsCompletedAndHeld() {
        Given.made("meetings", group + "-2024-01-29", "{\"group\": \"" + group + "\", \"on\": \"2024-01-29\", \"agenda\": [{\"title\": \"Welcome\"}]}");
        accept(id(read(minutes("").replace("Actions\n", "Next steps\n")))).body("settled.find { it.pointer == '/note' }.outcome", is("COMPLETED"));
        get("/v1/meetings/" + group + "-2024-01-29").body("status", is("HELD"), "attendance.partner", contains(partner), "agenda.title", hasItem("Welcome"), "agenda.title", hasItem("Next steps"));
    }

    @Test
    void whatTheRecordSaysOtherwiseIsLeft() {
        accept(id(read(minutes(""))));
        var action = get("/v1/actions?meeting=" + group + "-2024-01-29").extract().<String>path("items[0].id");
        patch("/v1/actions/" + action, "{\"dueOn\": \"2024-04-01\"}");
        accept(id(read(minutes("")))).body("settled.find { it.collection == 'actions' }.outcome", is("KEPT"), "settled.find { it.collection == 'actions' }.detail", is("the record has another dueOn"));
        get("/v1/actions/" + action).body("dueOn", is("2024-04-01"), "version", is(2));
    }

    @Test
    void whatAPartnerSubmittedItselfIsLeft() {
        var meeting = Given.meeting(group);
        var update = Given.update(meeting, partner);
        replace("/v1/updates/" + update + "/submission", "{\"on\": \"2024-01-28\"}").statusCode(200);
        accept(id(read(minutes("").replace("the survey is being drafted", "training was delivered to 30 people")))).statusCode(200)
                .body("settled.find { it.collection == 'updates' }.outcome", is("KEPT"), "settled.find { it.collection == 'updates' }.id", is(update));
        get("/v1/updates/" + update).body("points.text", contains("A point"), "figures", empty());
    }

    @Test
    void whatIsToldTwiceIsOneRecordUnlessItDiffers() {
        var twice = minutes("").replace("by 1 March 2024", "by 1 March 2024\n  • Bureau " + name + " to send the draft round by 1 March 2024\n  • Bureau " + name + " to send the draft round by 1 April 2024");
        accept(id(read(twice))).body("settled.findAll { it.collection == 'actions' }.outcome", contains("CREATED", "UNCHANGED", "CREATED"));
        accept(id(read(twice))).body("settled.outcome", everyItem(is("UNCHANGED")));
        get("/v1/actions?meeting=" + group + "-2024-01-29").body("items.dueOn", containsInAnyOrder("2024-03-01", "2024-04-01"));
    }

    @Test
    void whatAPartnerHasNotSubmittedIsLeftToIt() {
        var update = Given.update(Given.meeting(group), partner);
        accept(id(read(minutes("").replace("the survey is being drafted", "training was delivered to 30 people")))).statusCode(200)
                .body("settled.find { it.collection == 'updates' }.outcome", is("KEPT"), "settled.find { it.collection == 'updates' }.detail", is("its partner has not submitted it yet"));
        get("/v1/updates/" + update).body("status", is("DRAFT"), "version", is(1));
    }

    @Test
    void itemsOfOneHeadingStayTwo() {
        var id = id(read(minutes("")));
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"items\": [{\"heading\": \"Talk\"}, {\"heading\": \"Talk\", \"points\": [{\"text\": \"Said\"}]}]}}}").statusCode(200);
        accept(id).statusCode(200);
        accept(id).statusCode(200);
        get("/v1/meetings/" + group + "-2024-01-29").body("agenda.title", contains("Talk", "Talk"), "agenda[0].discussion", empty(), "agenda[1].discussion.text", contains("Said"));
    }

    @Test
    void theNumberOfAnotherMeetingIsTold() {
        var other = Given.made("meetings", group + "-2023-10-23", "{\"group\": \"" + group + "\", \"on\": \"2023-10-23\", \"number\": 6}");
        var id = id(read(minutes("")));
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"number\": 6}}}").statusCode(200);
        accept(id).statusCode(409).body("errors.pointer", contains("/content/note/number"), "errors.detail", contains("is that of " + other));
    }

    @Test
    void acceptedTwiceAtOnceItIsRecordedOnce() {
        var first = id(read(minutes("")));
        var second = id(read(minutes("")));
        var statuses = Race.race(2, each -> accept(each == 0 ? first : second).extract().statusCode());
        assertEquals(List.of(200, 200), statuses);
        get("/v1/actions?meeting=" + group + "-2024-01-29").body("items", hasSize(1));
    }

    @Test
    void whatRecordsCannotSayIsTold() {
        var id = id(read(minutes("")));
        var item = "{\"heading\": \"Talk\", \"role\": \"Adviser\", \"updates\": [{\"partner\": {\"name\": \"x\", \"id\": \"" + partner + "\"}, \"introduction\": \"Told:\"}]}";
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"items\": [" + item + "], \"next\": {\"text\": \"To be told\"}}}}").statusCode(200);
        accept(id).statusCode(200).body("settled.findAll { it.outcome == 'LEFT_OUT' }.pointer", hasItems("/note/next", "/note/items/0/role", "/note/items/0/updates/0/introduction"));
    }

    @Test
    void aPageOfHtmlIsReadAsWell() {
        request().contentType("text/html").body("<h1>" + name + ": minutes: January 2024</h1><p>Minutes from the meeting of the group on 29 January 2024.</p><h2>Actions</h2><ul><li>Bureau " + name
                + " to send the draft round by 1 March 2024</li></ul>").post("/v1/minutes-imports").then().statusCode(201)
                .body("content.note.on", is("2024-01-29"), "content.note.items[0].actions[0].owner.id", is(partner), "content.note.items[0].actions[0].dueOn", is("2024-03-01"));
    }

    @Test
    void aMeetingThatWasCalledOffHasNoMinutes() {
        var meeting = Given.meeting(group);
        replace("/v1/meetings/" + meeting + "/cancellation", "{\"on\": \"2024-01-20\"}").statusCode(200);
        accept(id(read(minutes("")))).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        get("/v1/updates?meeting=" + meeting).body("items", empty());
    }

    @Test
    void whatRecordsNeedIsToldWhereItIsMissingAndNothingIsKept() {
        var id = id(read("Some Body: minutes\n\nUpdate from Unheard Of\n\n  • one\n"));
        accept(id).statusCode(422).body("errors.pointer", hasItem("/content/note/group/id"), "errors.pointer", hasItem("/content/note/on"));
        get("/v1/minutes-imports/" + id).body("status", is("READ"), "settled", empty());
    }

    @Test
    void aPartnerThatIsNotOnRecordIsToldAndCorrected() {
        var id = id(read(minutes("").replace("Bureau " + name + "\n\n  •", "Unheard Of Office\n\n  •")));
        var content = get("/v1/minutes-imports/" + id).extract().asString();
        var wrong = content.replaceFirst(".*?\"content\":", "{\"content\":").replaceFirst(",\"coverage\".*", "}").replace("\"" + partner + "\"", "\"nobody\"");
        replace("/v1/minutes-imports/" + id, wrong).statusCode(200);
        accept(id).statusCode(422).body("errors.pointer", hasItem("/content/note/attendance/0/partner/id"));
        replace("/v1/minutes-imports/" + id, wrong.replace("\"nobody\"", "\"" + partner + "\"")).statusCode(200);
    }

    @Test
    void anActionOfAnEarlierMeetingIsDoneWhereTheMinutesCloseIt() {
        var earlier = Given.meeting(group, "2023-10-23");
        var action = Given.made("actions", Api.some("action"), "{\"title\": \"Ask\", \"reference\": \"5.1\", \"meeting\": \"" + earlier + "\"}");
        var id = id(read(minutes("")));
        var item = "{\"heading\": \"Matters arising\", \"carriedOver\": [{\"reference\": \"5.1\", \"title\": \"Ask\", \"standing\": \"CLOSED\", \"remark\": \"Was asked\"},"
                + " {\"reference\": \"9\", \"title\": \"Other\", \"standing\": \"OPEN\"}]}";
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"items\": [" + item + "]}}}").statusCode(200).body("content.note.items", hasSize(1));
        accept(id).statusCode(200).body("settled.findAll { it.pointer.startsWith('/note/items/0/carriedOver') }.outcome", contains("COMPLETED", "LEFT_OUT"));
        get("/v1/actions/" + action).body("status", is("DONE"), "statusOn", is("2024-01-29"), "notes.text", contains("Was asked"));
    }

    @Test
    void theApprovalOfAnEarlierNoteIsLinked() {
        var earlier = Given.meeting(group, "2023-10-23");
        accept(id(read(minutes("").replace("Updates", "Note of previous meeting\n\nThe group approved the note of the meeting on 23 October 2023.\n\nUpdates"))));
        get("/v1/meetings/" + group + "-2024-01-29").body("agenda.approves", hasItem(earlier));
    }

    @Test
    void aPartThatNoRecordTakesLeavesNothingBehind() {
        var id = id(read(minutes("")));
        var points = "{\"text\": \"a\", \"points\": [" + "{\"text\": \"b\"},".repeat(99) + "{\"text\": \"b\"}]}";
        var update = "{\"partner\": {\"name\": \"x\", \"id\": \"" + partner + "\"}, \"points\": [" + (points + ",").repeat(9) + points + "]}";
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"items\": [{\"heading\": \"a\", \"updates\": [" + update + "]}]}}}").statusCode(200);
        accept(id).statusCode(422).body("errors.pointer", contains("/content/note/items/0/updates/0/points"));
        get("/v1/meetings?group=" + group).body("items", empty());
    }

    @Test
    void whatNoRecordHasRoomForIsUnplacedAndTheRestIsRead() {
        read(minutes("1. Papers\n\nThe " + "very ".repeat(100) + "long officer asked whether all is well?\n\nActions\n\n  • Bureau " + name + " to:\n      ◦ by 1 March 2024\n"))
                .statusCode(201).body("content.note.group.id", is(group), "warnings.code", hasItem("LEFT_OUT"));
    }

    @Test
    void anAttendeeThatNamesNobodyIsRefused() {
        var id = id(read(minutes("")));
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"attendance\": [{\"presence\": \"PRESENT\", \"category\": \" \"}]}}}").statusCode(422)
                .body("errors.pointer", contains("/content/note/attendance/0"));
    }

    @Test
    void publicMinutesMakePublicRecords() {
        var id = id(read(minutes("")));
        replace("/v1/minutes-imports/" + id + "/acceptance", "{\"on\": \"2024-02-12\", \"visibility\": \"PUBLIC\"}").statusCode(200);
        get("/v1/updates?meeting=" + group + "-2024-01-29").body("items.status", contains("PUBLISHED"));
        get("/v1/actions?meeting=" + group + "-2024-01-29").body("items.visibility", contains("PUBLIC"));
    }

    @Test
    void noNameOfAPersonIsKept() {
        var id = id(read(minutes("").replace("  • Bureau " + name + "\n", "  • Bureau " + name + "\n  • Ann Example, Head of Practice, Bureau " + name + "\n")));
        get("/v1/minutes-imports/" + id).body(not(containsString("Ann Example")));
        get("/v1/minutes-imports/" + id + "/history").body(not(containsString("Ann Example")));
    }

    @Test
    void onlyTextAndHtmlAreRead() {
        request().contentType("application/json").body("{}").post("/v1/minutes-imports").then().statusCode(415).header("Accept-Post", containsString("text/html"));
        request().contentType("text/plain").body(" \n ").post("/v1/minutes-imports").then().statusCode(400);
    }

    @Test
    void longerThanAnyMinutesIsRefused() {
        read("- a\n".repeat(5_001)).statusCode(422).body("errors.detail", contains("must have at most 5000 lines that are not blank"));
    }

    @Test
    void onlyStaffImport() {
        Api.as(Keys.reader()).contentType("text/plain").body("a").post("/v1/minutes-imports").then().statusCode(403);
        Api.as(Keys.reader()).get("/v1/minutes-imports/" + id(read(minutes("")))).then().statusCode(403);
    }

    private String minutes(String last) {
        return """
                %1$s: minutes: January 2024

                Minutes from the meeting of the group on 29 January 2024.

                Attendees and apologies

                  • Bureau %1$s

                Updates from partners

                Bureau %1$s

                  • the survey is being drafted

                Actions

                  • Bureau %1$s to send the draft round by 1 March 2024

                %2$s
                """.formatted(name, last);
    }

    private static ValidatableResponse read(String text) {
        return request().contentType("text/plain").body(text).post("/v1/minutes-imports").then();
    }

    private static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse accept(String id) {
        return replace("/v1/minutes-imports/" + id + "/acceptance", "{\"on\": \"2024-02-12\"}");
    }
}
