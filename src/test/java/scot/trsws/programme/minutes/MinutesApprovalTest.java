package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;
import static scot.trsws.programme.minutes.Sitting.step;
import static scot.trsws.programme.minutes.Sitting.undo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

/** How a later meeting approves minutes, and its agenda tells of it. */
@QuarkusTest
class MinutesApprovalTest {

    private String group;
    private String first;
    private String second;

    @BeforeEach
    void twoMeetings() {
        group = Given.group();
        first = held(group, "2023-10-23", "\"number\": 5");
        second = held(group, "2024-01-29", "\"agenda\": [{\"title\": \"The survey\"}]");
    }

    @Test
    void theAgendaOfTheMeetingThatApprovedThemGetsAnItemThatLinksBack() {
        approveAt(second).statusCode(200).body("approval.at", is(second), "approval.by", is("MEETING"));
        get("/v1/meetings/" + second).body("agenda.title", contains("Note of the meeting of 23 October 2023", "The survey"), "agenda[0].approves", is(first), "agenda[0].purpose", is("DECISION"))
                .body("version", is(3));
        get(minutes(second)).body("note.items[0].approves.meeting", is(first), "note.items[0].approves.number", is(5));
    }

    @Test
    void anItemThatIsThereForItIsLinked() {
        patch("/v1/meetings/" + second, "{\"agenda\": [{\"title\": \"Welcome\"}, {\"title\": \"Minutes of the last meeting\", \"discussion\": [{\"text\": \"Read\"}]}]}").statusCode(200);
        approveAt(second).statusCode(200);
        get("/v1/meetings/" + second).body("agenda", hasSize(2), "agenda[1].approves", is(first), "agenda[1].discussion[0].text", is("Read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minutes of the last meeting", "Note of the fifth meeting", "Notes from our previous meeting", "Note of the meeting of 23 October 2023", "Approval of the minutes",
            "Agree draft note", "Last meeting's minutes", "Minutes and matters arising", "minutes"})
    void titlesThatMeanTheNoteAreKnown(String title) {
        titled("Twenty minutes on data sharing", title);
        approveAt(second).statusCode(200);
        get("/v1/meetings/" + second).body("agenda", hasSize(2), "agenda[0].approves", nullValue(), "agenda[1].approves", is(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Twenty minutes on data sharing", "A note on funding", "Ten minutes of reflection on the last meeting", "Note of the meeting of 3 May 2023", "Who takes the minutes"})
    void otherItemsWithTheWordAreLeftAlone(String title) {
        titled("Welcome", title);
        approveAt(second).statusCode(200);
        get("/v1/meetings/" + second).body("agenda.title", contains("Note of the meeting of 23 October 2023", "Welcome", title), "agenda.approves", contains(first, null, null));
    }

    private void titled(String one, String other) {
        patch("/v1/meetings/" + second, "{\"agenda\": [{\"title\": \"%s\"}, {\"title\": \"%s\"}]}".formatted(one, other)).statusCode(200);
    }

    @Test
    void aMeetingThatWasNotHeldApprovesNothing() {
        var planned = Given.meeting(group, "2024-02-20");
        var approval = "{\"on\": \"2024-02-20\", \"by\": \"%s\", \"at\": \"" + planned + "\"}";
        step(first, "approval", approval.formatted("MEETING")).statusCode(422)
                .body("errors.pointer", contains("/at"), "errors.detail", contains("is PLANNED: only a meeting that was HELD approves them; note first that it was held"));
        step(first, "approval", approval.formatted("CORRESPONDENCE")).statusCode(200);
    }

    @Test
    void anAgendaThatLinksBackAlreadyStaysAsItIs() {
        patch("/v1/meetings/" + second, "{\"agenda\": [{\"title\": \"Last time\", \"approves\": \"%s\"}]}".formatted(first)).statusCode(200).body("version", is(3));
        approveAt(second).statusCode(200);
        get("/v1/meetings/" + second).body("agenda", hasSize(1), "version", is(3));
    }

    @Test
    void takenBackTheApprovalTakesItsLinkAlong() {
        approveAt(second);
        undo(first, "approval").statusCode(200).body("status", is("DRAFT"));
        get("/v1/meetings/" + second).body("agenda", hasSize(2), "agenda[0].approves", nullValue());
    }

    @Test
    void takenBackTheApprovalLeavesALinkThatWasThereBefore() {
        patch("/v1/meetings/" + second, "{\"agenda\": [{\"title\": \"Last time\", \"approves\": \"%s\"}]}".formatted(first)).statusCode(200);
        approveAt(second).statusCode(200);
        undo(first, "approval").statusCode(200);
        get("/v1/meetings/" + second).body("agenda.approves", contains(first), "version", is(3));
    }

    @Test
    void anItemThatSomebodyLeadsIsLinkedToo() {
        patch("/v1/meetings/" + second, "{\"agenda\": [{\"title\": \"Welcome\"}, {\"title\": \"Minutes of the previous meeting\", \"lead\": \"%s\"}]}".formatted(Given.partner())).statusCode(200);
        approveAt(second).statusCode(200);
        get("/v1/meetings/" + second).body("agenda.title", contains("Welcome", "Minutes of the previous meeting"), "agenda.approves", contains(null, first));
    }

    @Test
    void theItemTellsByWhichChannelAndWithWhatAmendments() {
        step(first, "approval", "{\"on\": \"2023-12-01\", \"by\": \"CORRESPONDENCE\", \"at\": \"%s\", \"amendments\": \"A number\"}".formatted(second)).statusCode(200);
        get(minutes(second)).body("note.items[0].approves.by", is("CORRESPONDENCE"), "note.items[0].approves.amendments", is("A number"));
    }

    @Test
    void onlyALaterMeetingOfTheGroupApprovesThem() {
        approveAt(held(Given.group(), "2024-01-29")).statusCode(422).body("errors.pointer", contains("/at"), "errors.detail", contains("must be a later meeting of the same group"));
        approveAt(held(group, "2022-01-29")).statusCode(422).body("errors.pointer", contains("/at"));
        approveAt(first).statusCode(422).body("errors.pointer", contains("/at"));
        approveAt("nothing").statusCode(422).body("errors.pointer", contains("/at"));
        var off = Given.meeting(group, "2024-02-20");
        replace("/v1/meetings/" + off + "/cancellation", "{\"on\": \"2024-02-19\"}").statusCode(200);
        step(first, "approval", "{\"on\": \"2024-02-20\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(off)).statusCode(422).body("errors.detail", contains("was called off"));
    }

    @Test
    void anApprovalSaysWhenByWhomAndWhere() {
        step(first, "approval", "{\"by\": \"MEETING\"}").statusCode(422).body("errors.pointer", contains("/at", "/on"));
        step(first, "approval", "{\"on\": \"2024-01-30\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(second)).statusCode(422).body("errors.pointer", contains("/on"));
        step(first, "approval", "{\"on\": \"2024-01-29\"}").statusCode(422).body("errors.pointer", contains("/by"));
        step(first, "approval", "{\"on\": \"2024-01-29\", \"by\": \"MAIL\"}").statusCode(400);
    }

    private ValidatableResponse approveAt(String at) {
        return step(first, "approval", "{\"on\": \"2024-01-29\", \"by\": \"MEETING\", \"at\": \"%s\"}".formatted(at));
    }
}
