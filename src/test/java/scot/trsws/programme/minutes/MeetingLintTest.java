package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;

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
    void onlyStaffAreToldAndOnlyOfMeetings() {
        Api.as(Keys.reader()).get("/v1/meetings/" + Given.meeting(Given.group()) + "/lint").then().statusCode(403);
        get("/v1/meetings/no-such-meeting/lint").statusCode(404);
    }
}
