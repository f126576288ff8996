package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.published;
import static scot.trsws.programme.minutes.Sitting.step;
import static scot.trsws.programme.minutes.Sitting.undo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Sql;

/** What minutes tell and what their meetings tell is true of both, whichever is written last. */
@QuarkusTest
class MinutesContradictionTest {

    private static final String APPROVAL = "{\"on\": \"2024-03-01\", \"by\": \"%s\", \"at\": \"%s\"}";

    private String group;
    private String meeting;

    @BeforeEach
    void aMeeting() {
        group = Given.group();
        meeting = held(group, "2024-01-29", "\"visibility\": \"PUBLIC\"");
    }

    @Test
    void aMeetingWhoseMinutesAreCirculatedStaysHeld() {
        circulate(meeting);
        refused(delete("/v1/meetings/" + meeting + "/holding"), ("The minutes of %s are CIRCULATED, so it stays a meeting that was HELD, by 2024-02-12. "
                + "Take back first: circulation.").formatted(meeting));
        undo(meeting, "circulation");
        delete("/v1/meetings/" + meeting + "/holding").statusCode(200);
    }

    @Test
    void publishedMinutesAreAmongThoseOfTheMeetingsThatWereHeld() {
        published(meeting);
        refused(delete("/v1/meetings/" + meeting + "/holding"), ("The minutes of %s are PUBLISHED, so it stays a meeting that was HELD, by 2024-02-12. "
                + "Take back first: publication, approval, circulation.").formatted(meeting));
        get("/v1/minutes?status=PUBLISHED&group=" + group).body("items.id", contains(meeting));
    }

    @Test
    void aMeetingIsNotMovedBehindTheStepsOfItsMinutes() {
        circulate(meeting);
        patch("/v1/meetings/" + meeting, "{\"on\": \"2024-02-12\"}").statusCode(200);
        patch("/v1/meetings/" + meeting, "{\"on\": \"2024-02-13\"}").statusCode(409);
    }

    @Test
    void aRehearsalIsRefusedAlike() {
        circulate(meeting);
        request().header("If-Match", "*").delete("/v1/meetings/" + meeting + "/holding?dryRun=true").then().statusCode(409);
    }

    @Test
    void aMeetingThatApprovedMinutesStaysAsTheySay() {
        var later = approvedAt(held(group, "2024-03-01"), "MEETING");
        var words = ("The approval of the minutes of %s names %s, so that stays a later meeting of the group, HELD on 2024-03-01, with the item that approves them. "
                + "Take back first: approval.").formatted(meeting, later);
        refused(delete("/v1/meetings/" + later + "/holding"), words);
        refused(patch("/v1/meetings/" + later, "{\"on\": \"2024-03-02\"}"), words);
        refused(patch("/v1/meetings/" + later, "{\"agenda\": []}"), words);
        refused(patch("/v1/meetings/" + later, "{\"agenda\": [{\"title\": \"Last note\"}]}"), words);
        refused(patch("/v1/meetings/" + later, "{\"group\": \"%s\"}".formatted(Given.group())), words);
        patch("/v1/meetings/" + later, "{\"agenda\": [{\"title\": \"Welcome\"}, {\"title\": \"Last note\", \"approves\": \"%s\"}]}".formatted(meeting)).statusCode(200);
        undo(meeting, "approval").statusCode(200);
        patch("/v1/meetings/" + later, "{\"agenda\": []}").statusCode(200).body("agenda", hasSize(0));
        delete("/v1/meetings/" + later + "/holding").statusCode(200);
    }

    @Test
    void aMeetingThatWasToldOfAnApprovalMayMoveAndIsNotCalledOff() {
        var later = approvedAt(Given.meeting(group, "2024-03-04"), "CORRESPONDENCE");
        refused(replace("/v1/meetings/" + later + "/cancellation", "{\"on\": \"2024-03-01\"}"), ("The approval of the minutes of %s names %s, so that stays a later meeting "
                + "of the group, not CANCELLED, with the item that approves them. Take back first: approval.").formatted(meeting, later));
        patch("/v1/meetings/" + later, "{\"on\": \"2024-03-11\"}").statusCode(200);
        refused(patch("/v1/meetings/" + later, "{\"agenda\": []}"), null);
    }

    @Test
    void theRuleHoldsForWhateverWrites() {
        var later = approvedAt(held(group, "2024-03-01"), "MEETING");
        var approval = "The approval of the minutes of " + meeting;
        assertEquals(approval, start(approval, Sql.refusalToTheOwner("update meeting set status = 'PLANNED' where id = '" + later + "'")));
        assertEquals(approval, start(approval, Sql.refusalToTheOwner("delete from meeting_agenda where meeting = '" + later + "'")));
        assertEquals(approval, start(approval, Sql.refusalToTheOwner("update minutes set approved_on = '2024-03-02' where id = '" + meeting + "'")));
        assertEquals("The minutes of", start("The minutes of", Sql.refusalToTheOwner("update meeting set status = 'PLANNED' where id = '" + meeting + "'")));
    }

    private static String start(String wanted, String refusal) {
        return refusal.substring(0, Math.min(wanted.length(), refusal.length()));
    }

    private String approvedAt(String later, String channel) {
        step(meeting, "approval", APPROVAL.formatted(channel, later)).statusCode(200);
        return later;
    }

    private static void refused(ValidatableResponse answer, String words) {
        answer.statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        if (words != null) {
            answer.body("detail", is(words));
        }
    }
}
