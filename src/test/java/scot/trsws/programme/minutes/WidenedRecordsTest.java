package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.nobody;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.approve;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.decision;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.publish;
import static scot.trsws.programme.minutes.Sitting.reflection;
import static scot.trsws.programme.minutes.Sitting.update;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.access.PublicDoor;

/** What others might not see when a note was frozen stays hidden in it, however open the record became with other words. */
@QuarkusTest
class WidenedRecordsTest {

    private static final String OPEN = ", \"visibility\": \"PUBLIC\"}";

    private String group;
    private String partner;
    private String meeting;

    @BeforeEach
    void aPublicMeeting() {
        group = Given.group();
        partner = Given.partner();
        meeting = held(group, "2024-01-29", "\"visibility\": \"PUBLIC\"");
        PublicDoor.open(true);
    }

    @AfterEach
    void letThemNoMore() {
        PublicDoor.open(false);
    }

    @Test
    void aDecisionThatWasInternal() {
        staysHidden("/v1/decisions/" + decision(meeting, "HIDDEN WORD", "INTERNAL"), "{\"statement\": \"Harmless\"" + OPEN);
    }

    @Test
    void aReflectionThatWasInternal() {
        staysHidden("/v1/reflections/" + reflection(meeting, "HIDDEN WORD", "\"visibility\": \"INTERNAL\""), "{\"text\": \"Harmless\"" + OPEN);
    }

    @Test
    void anActionThatWasInternal() {
        staysHidden("/v1/actions/" + action(meeting, "HIDDEN WORD", "INTERNAL"), "{\"title\": \"Harmless\"" + OPEN);
    }

    @Test
    void anActionOfAnEarlierMeetingThatWasInternal() {
        staysHidden("/v1/actions/" + action(held(group, "2023-10-23"), "HIDDEN WORD", "INTERNAL"), "{\"title\": \"Harmless\"" + OPEN);
    }

    @Test
    void anUpdateThatWasNotPublished() {
        var path = "/v1/updates/" + update(meeting, partner, "HIDDEN WORD", "submission");
        circulate(meeting).statusCode(200);
        approve(meeting).statusCode(200);
        steps(path, "return");
        patch(path, "{\"points\": [{\"text\": \"Harmless\"}]}").statusCode(200);
        steps(path, "submission", "acceptance", "publication");
        publish(meeting).statusCode(200);
        nobody().get(minutes(meeting)).statusCode(200).body(not(containsString("HIDDEN WORD")));
    }

    @Test
    void theWordsOfTheMeetingItselfThatWereInternal() {
        patch("/v1/meetings/" + meeting, "{\"purpose\": \"HIDDEN WORD\", \"visibility\": \"INTERNAL\"}").statusCode(200);
        circulate(meeting).statusCode(200);
        patch("/v1/meetings/" + meeting, "{\"purpose\": \"Harmless\"" + OPEN).statusCode(200);
        reader().get(minutes(meeting)).statusCode(404);
        approve(meeting).statusCode(200);
        publish(meeting).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", containsString("was not PUBLIC when the approved note was made"));
    }

    @Test
    void whatSomebodyElseOwnedThen() {
        var other = Given.partner();
        var path = "/v1/actions/" + action(meeting, "HIDDEN WORD", "INTERNAL");
        patch(path, "{\"owner\": \"%s\"}".formatted(other)).statusCode(200);
        circulate(meeting).statusCode(200);
        contributor(other).get(minutes(meeting)).statusCode(200).body(containsString("HIDDEN WORD"));
        patch(path, "{\"title\": \"Harmless\", \"owner\": \"%s\"}".formatted(partner)).statusCode(200);
        contributor(partner).get(minutes(meeting)).statusCode(200).body(not(containsString("HIDDEN WORD")));
    }

    @Test
    void whatIsOpenedWithTheSameWordsIsTold() {
        var decision = "/v1/decisions/" + decision(meeting, "Agreed", "INTERNAL");
        var update = "/v1/updates/" + update(meeting, partner, "Reported", "submission");
        patch("/v1/meetings/" + meeting, "{\"visibility\": \"PARTNERS\"}").statusCode(200);
        circulate(meeting).statusCode(200);
        approve(meeting).statusCode(200);
        patch("/v1/meetings/" + meeting, "{\"visibility\": \"PUBLIC\"}").statusCode(200);
        patch(decision, "{\"visibility\": \"PUBLIC\"}").statusCode(200);
        steps(update, "acceptance", "publication");
        publish(meeting).statusCode(200);
        nobody().get(minutes(meeting)).statusCode(200).body(containsString("Agreed")).body(containsString("Reported"));
    }

    @Test
    void whatWasOpenIsToldInTheWordsOfThen() {
        var decision = "/v1/decisions/" + decision(meeting, "Agreed", "PUBLIC");
        circulate(meeting).statusCode(200);
        patch(decision, "{\"statement\": \"Agreed otherwise\"}").statusCode(200);
        reader().get(minutes(meeting)).statusCode(200).body("note.items[0].decisions[0].statement", is("Agreed"));
    }

    @Test
    void amendmentsAreNotToldToEverybody() {
        var later = held(group, "2024-03-01", "\"visibility\": \"PUBLIC\"");
        Sitting.step(meeting, "approval", "{\"on\": \"2024-03-01\", \"by\": \"MEETING\", \"at\": \"%s\", \"amendments\": \"HIDDEN WORD struck out\"}".formatted(later)).statusCode(200);
        publish(meeting).statusCode(200);
        Sitting.step(later, "circulation", "{\"on\": \"2024-03-02\"}").statusCode(200);
        Sitting.step(later, "approval", "{\"on\": \"2024-03-03\", \"by\": \"CORRESPONDENCE\"}").statusCode(200);
        Sitting.step(later, "publication", "{\"on\": \"2024-03-08\"}").statusCode(200);
        staff().get(minutes(meeting)).body("approval.amendments", is("HIDDEN WORD struck out"));
        nobody().get(minutes(meeting)).statusCode(200).body("approval.on", is("2024-03-01"), "approval.at", is(later), "approval.amendments", nullValue());
        nobody().get(minutes(later)).statusCode(200).body("note.items[0].approves.meeting", is(meeting), "note.items[0].approves.amendments", nullValue());
    }

    /** Circulated, widened with other words, approved and published. */
    private void staysHidden(String path, String widened) {
        circulate(meeting).statusCode(200);
        patch(path, widened).statusCode(200);
        staff().get(minutes(meeting)).body(containsString("HIDDEN WORD"));
        reader().get(minutes(meeting)).statusCode(200).body(not(containsString("HIDDEN WORD")));
        approve(meeting).statusCode(200);
        publish(meeting).statusCode(200);
        nobody().get(minutes(meeting)).statusCode(200).body(not(containsString("HIDDEN WORD"))).body(not(containsString("Harmless")));
    }

    private static void steps(String update, String... steps) {
        for (var step : steps) {
            replace(update + "/" + step, "{\"on\": \"2024-01-29\", \"reason\": \"r\"}").statusCode(200);
        }
    }
}
