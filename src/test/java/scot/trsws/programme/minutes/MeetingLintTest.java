package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Api;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;

/** What a careful secretary would mend in the record of a meeting. */
@QuarkusTest
class MeetingLintTest {

    @Test
    void whatTheRecordLacksIsFoundAtItsPlaceUntilItIsThere() {
        var meeting = Given.meeting(Given.group());
        var lint = "/v1/meetings/" + meeting + "/lint";
        get(lint).statusCode(200).body("items.find { it.code == 'MEETING_NUMBER_MISSING' }.pointer", is("/note/number"));
        patch("/v1/meetings/" + meeting, "{\"number\": 1}").statusCode(200);
        get(lint).body("items.code", not(hasItem("MEETING_NUMBER_MISSING")));
    }

    @Test
    void anActionWithoutADateIsFound() {
        var meeting = Given.meeting(Given.group());
        Given.made("actions", Api.some("action"), "{\"title\": \"Ask\", \"meeting\": \"" + meeting + "\"}");
        get("/v1/meetings/" + meeting + "/lint").body("items.code", hasItem("ACTION_WITHOUT_DATE"));
    }

    @Test
    void ofAMeetingThatIsToComeNothingIsFoundYet() {
        get("/v1/meetings/" + Given.meeting(Given.group(), "2999-01-01") + "/lint").statusCode(409).body("code", is("NOT_READY"));
    }

    @Test
    void aPromiseIsFoundUntilSomethingCameOfIt() {
        var meeting = Given.meeting(Given.group());
        Sitting.action(meeting, "We  will ask", "PARTNERS");
        var promise = "/v1/commitments/" + promised(meeting, "We will write");
        promised(meeting, "We will ask");
        var found = "items.findAll { it.code == 'PROMISE_WITHOUT_ACTION' }.pointer";
        get("/v1/meetings/" + meeting + "/lint").body(found, contains(promise.replace("/v1", "")));
        replace(promise + "/fulfilment", "{\"on\": \"2024-02-01\"}").statusCode(200);
        get("/v1/meetings/" + meeting + "/lint").body(found, empty());
    }

    @Test
    void aMeetingThatWasCalledOffHasNoNoteToApprove() {
        var group = Given.group();
        var earlier = Given.meeting(group, "2023-10-23");
        var lint = "/v1/meetings/" + Given.meeting(group) + "/lint";
        get(lint).body("items.code", hasItem("PREVIOUS_NOTE_NOT_APPROVED"));
        replace("/v1/meetings/" + earlier + "/cancellation", "{\"on\": \"2023-10-20\"}").statusCode(200);
        get(lint).body("items.code", not(hasItem("PREVIOUS_NOTE_NOT_APPROVED")));
    }

    @Test
    void onlyStaffAreToldAndOnlyOfMeetings() {
        Api.as(Keys.reader()).get("/v1/meetings/" + Given.meeting(Given.group()) + "/lint").then().statusCode(403);
        get("/v1/meetings/no-such-meeting/lint").statusCode(404);
    }

    private static String promised(String meeting, String statement) {
        return Given.made("commitments", Api.some("commitment"), "{\"statement\": \"%s\", \"strength\": \"OFFER\", \"meeting\": \"%s\"}".formatted(statement, meeting));
    }
}
