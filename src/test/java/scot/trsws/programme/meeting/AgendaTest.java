package scot.trsws.programme.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class AgendaTest {

    private String group;
    private String earlier;
    private String meeting;
    private String later;

    @BeforeEach
    void threeMeetings() {
        group = Given.group();
        earlier = Given.meeting(group, "2023-10-23");
        meeting = Given.meeting(group, "2024-01-29");
        later = Given.meeting(group, "2024-04-29");
    }

    @Test
    void whatWasSaidIsNestedUnderItsItem() {
        agenda("""
                {"title": "First", "discussion": [{"text": "a", "points": [{"text": "a a", "points": [{"text": "deep"}]}, {"text": "a b"}]}, {"text": "b"}]},
                {"title": "Second"}, {"title": "Third", "discussion": [{"text": "c"}]}""").statusCode(200);
        get("/v1/meetings/" + meeting).body("agenda[0].discussion.text", contains("a", "b"), "agenda[0].discussion[0].points.text", contains("a a", "a b"))
                .body("agenda[0].discussion[0].points[0].points.text", contains("deep"), "agenda[1].discussion", empty(), "agenda[1].approves", nullValue())
                .body("agenda[2].discussion.text", contains("c"));
    }

    @Test
    void anAgendaReplacedByItselfLeavesTheVersion() {
        var agenda = """
                {"title": "Note", "approves": "%s"}, {"title": "Talk", "discussion": [{"text": "a", "points": [{"text": "b"}]}]}""".formatted(earlier);
        agenda(agenda).body("version", is(2));
        agenda(agenda).body("version", is(2));
        patch("/v1/meetings/" + meeting, "{}").body("version", is(2));
        agenda(agenda.replace("\"b\"", "\"c\"")).body("version", is(3));
    }

    @Test
    void theNoteOfAnEarlierMeetingIsApproved() {
        agenda("{\"title\": \"Note\", \"approves\": \"%s\"}".formatted(earlier)).statusCode(200).body("agenda[0].approves", is(earlier));
        delete("/v1/meetings/" + earlier).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a meeting."));
    }

    @Test
    void aNoteMayBeApprovedByAnotherGroupOnTheSameDay() {
        var elsewhere = Given.meeting(Given.group(), "2024-01-29");
        agenda("{\"title\": \"Note\", \"approves\": \"%s\"}".formatted(elsewhere)).statusCode(200);
    }

    @Test
    void aNoteIsApprovedAtNoMeetingThatCannotKnowIt() {
        agenda("""
                {"title": "Own", "approves": "%s"}, {"title": "Good", "approves": "%s"}, {"title": "Later", "approves": "%s"}""".formatted(meeting, earlier, later))
                .statusCode(422).body("errors.pointer", contains("/agenda/0/approves", "/agenda/2/approves"))
                .body("errors.detail", contains("must not be the meeting itself", "is the meeting of 2024-04-29, after this one"));
        agenda("{\"title\": \"None\", \"approves\": \"nowhere\"}").statusCode(422).body("errors.pointer", contains("/agenda/0/approves"));
    }

    @Test
    void aMeetingMovesToNoDayAfterItsNoteWasApproved() {
        agenda("{\"title\": \"Note\", \"approves\": \"%s\"}".formatted(earlier)).statusCode(200);
        patch("/v1/meetings/" + earlier, "{\"on\": \"2024-01-30\"}").statusCode(422).body("errors.pointer", contains("/on"))
                .body("errors.detail", contains("must not be after 2024-01-29, when its note is approved"));
        patch("/v1/meetings/" + earlier, "{\"on\": \"2023-10-30\"}").statusCode(200);
        patch("/v1/meetings/" + meeting, "{\"on\": \"2023-10-29\"}").statusCode(422).body("errors.pointer", contains("/agenda/0/approves"));
    }

    @Test
    void whatIsWrongWithWhatWasSaidIsNamedAtItsPlace() {
        agenda("{\"title\": \"a\"}, {\"title\": \"b\", \"discussion\": [{\"text\": \"c\", \"points\": [{\"text\": \" \"}, null]}]}")
                .statusCode(422).body("errors.pointer", contains("/agenda/1/discussion/0/points/0/text", "/agenda/1/discussion/0/points/1"));
        var hundred = "{\"text\": \"a\", \"points\": [" + String.join(", ", Collections.nCopies(100, "{\"text\": \"b\"}")) + "]}";
        agenda("{\"title\": \"a\", \"discussion\": [" + String.join(", ", Collections.nCopies(10, hundred)) + "]}").statusCode(422)
                .body("errors.pointer", contains("/agenda/0/discussion"), "errors.detail", contains("must have at most 1000 points in all"));
    }

    @Test
    void whatWasSaidIsFoundAndRemembered() {
        var word = some("word");
        var at = agenda("{\"title\": \"a\", \"discussion\": [{\"text\": \"b\", \"points\": [{\"text\": \"Said %s\"}]}]}".formatted(word)).extract().<String>path("updatedAt");
        agenda("{\"title\": \"a\", \"discussion\": [{\"text\": \"%s again\"}]}".formatted(word));
        get("/v1/meetings?q=" + word.toUpperCase()).body("items.id", contains(meeting));
        get("/v1/meetings/" + meeting + "?asOf=" + at).body("agenda[0].discussion[0].points[0].text", is("Said " + word));
        get("/v1/meetings/" + meeting + "/history").body("items", hasSize(3), "items[2].before.agenda[0].discussion[0].points", hasSize(1));
    }

    private ValidatableResponse agenda(String items) {
        return patch("/v1/meetings/" + meeting, "{\"agenda\": [" + items + "]}");
    }
}
