package scot.trsws.programme.minutes.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.Race;

/** What an acceptance says became of each thing is so: nothing on record is overwritten, and nothing that is told is lost in silence. */
@QuarkusTest
class AcceptanceTest {

    private static final String EARLIER_DAY = "2023-10-23";
    private static final String MATTERS = "{\"heading\": \"Matters arising\", \"carriedOver\": [{\"title\": \"Ask\", \"standing\": \"%s\", \"owner\": %s}]}";

    private String group;
    private String partner;
    private String meeting;

    @BeforeEach
    void aGroupAndAPartnerAreOnRecord() {
        group = Given.group();
        partner = Given.partner();
        meeting = group + "-2024-01-29";
    }

    @Test
    void anAnswerIsGivenOnceAndNoOtherIsLostInSilence() {
        talk();
        var answered = reflection("Where?", "answer", "{\"on\": \"2024-01-29\", \"text\": \"In the shed\"}");
        var parked = reflection("When?", "parking", "{\"on\": \"2024-01-29\", \"reason\": \"Too early\"}");
        var open = reflection("Why?", null, null);
        var id = imported("{\"heading\": \"Talk\", \"reflections\": [%s, %s, %s]}".formatted(asked("Where?", "In the barn"), asked("When?", "In May"), asked("Why?", "For the birds")));
        var first = accept(id);
        told(first, "reflections", "KEPT", "KEPT", "COMPLETED").body("settled.findAll { it.collection == 'reflections' }.detail",
                contains("the record has another answer", "it is PARKED, so it was given no answer", null));
        told(accept(id), "reflections", "KEPT", "KEPT", "UNCHANGED");
        get("/v1/reflections/" + answered).body("answer.text", is("In the shed"));
        get("/v1/reflections/" + parked).body("status", is("PARKED"), "answer", nullValue());
        get("/v1/reflections/" + open).body("answer.text", is("For the birds"));
    }

    @Test
    void whatWasRaisedOnNoUpdateIsNotMovedToOne() {
        talk();
        var loose = reflection("Too cold", null, null);
        told(accept(imported("{\"heading\": \"Updates\", \"updates\": [%s]}".formatted(update("One", asked("Too cold", null))))), "reflections", "KEPT")
                .body("settled.find { it.collection == 'reflections' }.detail", is("the record has another update"));
        get("/v1/reflections/" + loose).body("update", nullValue(), "version", is(1));
    }

    @Test
    void anActionOfAnEarlierMeetingThatStandsOtherwiseIsTold() {
        var action = earlierAction("\"owner\": \"" + partner + "\"", "completion");
        var id = imported(MATTERS.formatted("OPEN", named(Given.partner())));
        told(accept(id), "actions", "KEPT").body("settled.find { it.collection == 'actions' }.detail", is("the record has another owner; the record has another status, DONE"));
        get("/v1/actions/" + action).body("status", is("DONE"), "owner", is(partner));
    }

    @Test
    void anActionThatWasCancelledIsNotDoneBecauseMinutesCloseIt() {
        earlierAction("\"owner\": \"" + partner + "\"", "cancellation");
        told(accept(imported(MATTERS.formatted("CLOSED", "null"))), "actions", "KEPT").body("settled.find { it.collection == 'actions' }.detail", is("the record has another status, CANCELLED"));
    }

    @Test
    void anActionOfAnEarlierMeetingGetsTheOwnerThatItHadNot() {
        var action = earlierAction("\"owner\": null", null);
        var id = imported(MATTERS.formatted("OPEN", named(partner)));
        told(accept(id), "actions", "COMPLETED");
        told(accept(id), "actions", "UNCHANGED");
        get("/v1/actions/" + action).body("owner", is(partner), "status", is("OPEN"));
    }

    @Test
    void anApprovalOnRecordThatIsToldOtherwiseIsKept() {
        var earlier = held(EARLIER_DAY);
        replace("/v1/meetings/" + earlier + "/minutes/approval", "{\"on\": \"2023-12-01\", \"by\": \"CORRESPONDENCE\"}").statusCode(200);
        accept(imported(approving("Minutes", EARLIER_DAY))).body("settled.find { it.pointer == '/note/items/0/approves' }.outcome", is("KEPT"),
                "settled.find { it.pointer == '/note/items/0/approves' }.detail", is("the record has another at, by, amendments"));
    }

    @Test
    void itemsOfOneHeadingApproveEachItsOwnNote() {
        var first = held("2023-06-12");
        var second = held(EARLIER_DAY);
        var id = imported(approving("Minutes", "2023-06-12") + ", " + approving("Minutes", EARLIER_DAY));
        var approvals = "settled.findAll { it.pointer.endsWith('/approves') }";
        accept(id).body(approvals + ".id", contains(first, second), approvals + ".outcome", everyItem(is("COMPLETED")));
        accept(id).body(approvals + ".id", contains(first, second), approvals + ".outcome", everyItem(is("UNCHANGED")));
        get("/v1/meetings/" + second + "/minutes").body("approval.at", is(meeting), "approval.amendments", is("A comma"));
    }

    @Test
    void aPlannedMeetingThatWasHeldIsCompletedByThat() {
        Given.meeting(group);
        var id = imported("");
        accept(id).body("settled.find { it.pointer == '/note' }.outcome", is("COMPLETED"));
        accept(id).body("settled.find { it.pointer == '/note' }.outcome", is("UNCHANGED"));
    }

    @Test
    void whatWasAcceptedAndIsToBeMoreVisibleIsToldNotToBe() {
        var id = imported("{\"heading\": \"Talk\", \"updates\": [%s], \"actions\": [{\"title\": \"Ask\"}]}".formatted(update("One")));
        accept(id).body("settled.outcome", everyItem(is("CREATED")));
        replace("/v1/minutes-imports/" + id + "/acceptance", "{\"on\": \"2024-02-12\", \"visibility\": \"PUBLIC\"}").statusCode(200)
                .body("settled.outcome", contains("KEPT", "KEPT", "KEPT"), "settled.detail", everyItem(containsString("the record has another visibility")));
        get("/v1/actions?meeting=" + meeting).body("items.visibility", contains("PARTNERS"), "items.version", contains(1));
    }

    @Test
    void acceptedAgainItTellsThatNothingWasDone() {
        var id = imported("{\"heading\": \"Talk\", \"actions\": [{\"title\": \"Ask\"}]}");
        accept(id).body("settled.outcome", contains("CREATED", "CREATED"));
        var again = accept(id).body("settled.outcome", contains("UNCHANGED", "UNCHANGED"), "acceptedOn", is("2024-02-12")).extract().<Integer>path("version");
        replace("/v1/minutes-imports/" + id + "/acceptance", "{\"on\": \"2024-03-01\"}").body("version", is(again), "acceptedOn", is("2024-02-12"));
    }

    @Test
    void eachPartOfAnUpdateThatIsToldInSeveralIsSettled() {
        var id = imported("{\"heading\": \"Talk\", \"updates\": [%s, %s]}".formatted(update("One"), update("Two")),
                "\"counts\": [{\"partner\": %s, \"measure\": \"people-trained\", \"count\": {\"lower\": 3, \"upper\": 3, \"given\": \"3\"}, \"statement\": \"3 came\"}]".formatted(named(partner)));
        told(accept(id), "updates", "CREATED", "COMPLETED", "COMPLETED").body("settled.findAll { it.collection == 'updates' }.pointer",
                contains("/note/items/0/updates/0", "/note/items/0/updates/1", "/counts/0"));
        told(accept(id), "updates", "UNCHANGED", "UNCHANGED", "UNCHANGED");
        get("/v1/updates?meeting=" + meeting).body("items[0].points.text", contains("One", "Two"));
    }

    @Test
    void howAnUpdateCameIsNotToldAgainstTheRecord() {
        Given.meeting(group);
        var update = Given.made("updates", some("update"), "{\"partner\": \"%s\", \"meeting\": \"%s\", \"channel\": \"WRITTEN\", \"points\": [{\"text\": \"One\"}]}".formatted(partner, meeting));
        replace("/v1/updates/" + update + "/submission", "{\"on\": \"2024-01-28\"}").statusCode(200);
        told(accept(imported("{\"heading\": \"Talk\", \"updates\": [%s]}".formatted(update("One")))), "updates", "UNCHANGED");
    }

    @Test
    void linesThatACorrectionTakesOutAreListed() {
        var id = request().contentType("text/plain").body("A group: minutes\n\nTalk\n\n  • The first point\n  • The second point\n\nBack to top\n").post("/v1/minutes-imports").then().statusCode(201)
                .body("coverage.lines", is(5), "coverage.placed", is(4), "unplaced.line", contains(8)).extract().<String>path("id");
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"items\": [{\"heading\": \"Talk\", \"points\": [{\"text\": \"The first point\", \"lines\": [5]}], \"lines\": [3]}]}}}").statusCode(200)
                .body("coverage.lines", is(5), "coverage.placed", is(3), "coverage.unplaced", is(2), "unplaced.line", contains(6, 8), "unplaced.text", contains(null, "Back to top"));
        patch("/v1/minutes-imports/" + id, "{\"content\": {\"note\": {\"items\": [{\"heading\": \"Talk\", \"points\": [{\"text\": \"Both\", \"lines\": [5, 6, 8]}], \"lines\": [3]}]}}}").statusCode(200)
                .body("coverage.placed", is(5), "coverage.unplaced", is(0), "unplaced.size()", is(0));
    }

    @Test
    void aMeetingThatWasCalledOffIsNamedAtItsDay() {
        replace("/v1/meetings/" + Given.meeting(group) + "/cancellation", "{\"on\": \"2024-01-20\"}").statusCode(200);
        replace("/v1/minutes-imports/" + imported("") + "/acceptance", "{\"on\": \"2024-02-12\"}").statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"), "errors.pointer", contains("/content/note/on"), "errors.detail", contains("is the day of " + meeting + ", which is CANCELLED"));
    }

    @Test
    void whatIsWrongWithAnItemIsNamedInItsPlaceBesideThoseThatAreNotOnTheAgenda() {
        var points = "{\"text\": \"a\", \"points\": [" + "{\"text\": \"b\"},".repeat(99) + "{\"text\": \"b\"}]}";
        var id = imported("{\"heading\": \"Welcome\"}, {\"heading\": \"Decisions\", \"decisions\": [{\"statement\": \"Yes\"}]}, {\"heading\": \"AOB\", \"points\": [" + (points + ",").repeat(9) + points + "]}");
        replace("/v1/minutes-imports/" + id + "/acceptance", "{\"on\": \"2024-02-12\"}").statusCode(422).body("errors.pointer", contains("/content/note/items/2/points"));
    }

    @Test
    void onlyItemsThatComposingWouldAddAreNotOnTheAgenda() {
        var decided = "{\"heading\": \"Decisions\", \"decisions\": [{\"statement\": \"Yes\"}]}";
        accept(imported(decided + ", {\"heading\": \"Talk\"}, {\"heading\": \"Actions\", \"actions\": [{\"title\": \"Ask\"}], \"points\": [{\"text\": \"Said\"}]}"));
        get("/v1/meetings/" + meeting).body("agenda.title", contains("Decisions", "Talk", "Actions"));
        get("/v1/meetings/" + meeting + "/minutes").body("note.items.heading", contains("Decisions", "Talk", "Actions"));
    }

    /** Whoever writes a record while it is completed waits, or is waited for. */
    @RepeatedTest(5)
    void aRecordMayBeChangedWhileItIsCompleted() {
        Given.meeting(group);
        var action = Given.made("actions", some("action"), "{\"title\": \"Ask\", \"meeting\": \"%s\"}".formatted(meeting));
        var id = imported("{\"heading\": \"Talk\", \"actions\": [{\"title\": \"Ask\", \"dueOn\": \"2024-03-01\"}]}");
        var statuses = Race.race(4, each -> each == 0 ? accept(id).extract().statusCode() : patch("/v1/actions/" + action, "{\"description\": \"" + each + "\"}").extract().statusCode());
        assertEquals(List.of(200, 200, 200, 200), statuses);
        get("/v1/actions/" + action).body("dueOn", is("2024-03-01"));
    }

    private String imported(String items) {
        return imported(items, "\"counts\": []");
    }

    private String imported(String items, String more) {
        return Given.made("minutes-imports", some("import"), """
                {"content": {"note": {"group": {"name": "A group", "id": "%s"}, "on": "2024-01-29", "apologies": "NOT_RECORDED", "items": [%s]}, %s}}""".formatted(group, items, more));
    }

    private static ValidatableResponse accept(String id) {
        return replace("/v1/minutes-imports/" + id + "/acceptance", "{\"on\": \"2024-02-12\"}").statusCode(200);
    }

    private static ValidatableResponse told(ValidatableResponse accepted, String collection, String... outcomes) {
        return accepted.body("settled.findAll { it.collection == '" + collection + "' }.outcome", contains(outcomes));
    }

    private String update(String point, String... reflections) {
        return "{\"partner\": %s, \"points\": [{\"text\": \"%s\"}], \"reflections\": [%s]}".formatted(named(partner), point, String.join(", ", reflections));
    }

    private static String asked(String text, String answer) {
        return "{\"kind\": \"QUESTION\", \"text\": \"%s\", \"answer\": %s}".formatted(text, answer == null ? "null" : "{\"text\": \"" + answer + "\"}");
    }

    private static String approving(String heading, String day) {
        return "{\"heading\": \"%s\", \"approves\": {\"on\": \"%s\", \"by\": \"MEETING\", \"amendments\": \"A comma\"}}".formatted(heading, day);
    }

    private static String named(String partner) {
        return "{\"name\": \"Somebody\", \"id\": \"" + partner + "\"}";
    }

    private void talk() {
        Given.made("meetings", meeting, "{\"group\": \"%s\", \"on\": \"2024-01-29\", \"agenda\": [{\"title\": \"Talk\"}]}".formatted(group));
    }

    private String reflection(String text, String step, String told) {
        var id = Given.made("reflections", some("reflection"), "{\"meeting\": \"%s\", \"agendaItem\": \"Talk\", \"kind\": \"QUESTION\", \"text\": \"%s\"}".formatted(meeting, text));
        if (step != null) {
            replace("/v1/reflections/" + id + "/" + step, told).statusCode(200);
        }
        return id;
    }

    private String earlierAction(String owner, String step) {
        var action = Given.made("actions", some("action"), "{\"title\": \"Ask\", \"meeting\": \"%s\", %s}".formatted(Given.meeting(group, EARLIER_DAY), owner));
        if (step != null) {
            replace("/v1/actions/" + action + "/" + step, "{\"on\": \"2023-12-01\", \"reason\": \"So it was\"}").statusCode(200);
        }
        return action;
    }

    private String held(String on) {
        var held = Given.meeting(group, on);
        replace("/v1/meetings/" + held + "/holding", "{\"on\": \"" + on + "\"}").statusCode(200);
        return held;
    }
}
