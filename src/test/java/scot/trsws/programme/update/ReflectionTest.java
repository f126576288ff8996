package scot.trsws.programme.update;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.staff;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class ReflectionTest {

    private static final String BECAUSE = "{\"on\": \"2024-02-01\", \"reason\": \"because\"}";

    private String partner;
    private String group;
    private String meeting;
    private String update;

    @BeforeEach
    void anUpdateUnderAnItem() {
        partner = Given.partner();
        group = Given.group();
        meeting = Given.meeting(group);
        patch("/v1/meetings/" + meeting, "{\"agenda\": [{\"title\": \"Note\"}, {\"title\": \"Updates\"}]}").statusCode(200);
        update = Given.update(meeting, partner);
    }

    @Test
    void theServerNumbersReflections() {
        post("/v1/reflections", draft("\"update\": \"%s\", \"agendaItem\": \"Updates\", \"raisedBy\": \"%s\", \"raisedByRole\": \"chair\"".formatted(update, partner))).statusCode(201)
                .body("id", matchesPattern("reflection-\\d+"), "meeting", is(meeting), "update", is(update), "agendaItem", is("Updates"), "kind", is("OFFER"))
                .body("raisedBy", is(partner), "raisedByRole", is("chair"), "text", is("We can help"), "status", is("OPEN"), "statusOn", nullValue(), "answer", nullValue());
    }

    @Test
    void aReflectionReplacedByItsOwnDraftLeavesTheVersion() {
        var draft = draft("\"update\": \"%s\", \"agendaItem\": \"Updates\"".formatted(update));
        var path = "/v1/reflections/" + Given.made("reflections", some("reflection"), draft);
        replace(path, draft).statusCode(200).body("version", is(1));
        patch(path, "{}").statusCode(200).body("version", is(1));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/reflections", "{\"meeting\": \"nowhere\", \"update\": \"nothing\", \"raisedBy\": \"nobody\", \"text\": \" \"}").statusCode(422)
                .body("errors.pointer", contains("/kind", "/meeting", "/raisedBy", "/text", "/update"));
    }

    @Test
    void itIsRaisedOnAnUpdateAndUnderAnItemOfItsMeeting() {
        var elsewhere = Given.update(Given.meeting(group, "2024-04-29"), partner);
        post("/v1/reflections", draft("\"update\": \"%s\", \"agendaItem\": \"Lunch\"".formatted(elsewhere))).statusCode(422)
                .body("errors.pointer", contains("/agendaItem", "/update"))
                .body("errors[0].detail", containsString("Note; Updates"), "errors[1].detail", containsString(group + "-2024-04-29"));
        var bare = Given.meeting(Given.group());
        post("/v1/reflections", draft("\"agendaItem\": \"Note\"").replace(meeting, bare)).statusCode(422).body("errors.detail", contains("must be left out: the meeting has no agenda"));
    }

    @Test
    void anUpdateThatWasReflectedOnStaysWithItsMeeting() {
        Given.made("reflections", some("reflection"), draft("\"update\": \"%s\"".formatted(update)));
        patch("/v1/updates/" + update, "{\"meeting\": \"%s\"}".formatted(Given.meeting(group, "2024-04-29"))).statusCode(409)
                .body("code", is("IN_USE"), "detail", is("Still referred to by a reflection."));
        delete("/v1/updates/" + update).statusCode(409).body("detail", is("Still referred to by a reflection."));
    }

    @Test
    void anAgendaThatIsMendedLeavesWhatWasRaised() {
        var path = "/v1/reflections/" + Given.made("reflections", some("reflection"), draft("\"agendaItem\": \"Note\""));
        patch("/v1/meetings/" + meeting, "{\"agenda\": [{\"title\": \"Updates\"}]}").statusCode(200);
        patch(path, "{\"text\": \"We can help you\"}").statusCode(200).body("agendaItem", is("Note"));
        patch(path, "{\"update\": \"%s\"}".formatted(update)).statusCode(422).body("errors.pointer", contains("/agendaItem"));
    }

    @Test
    void anAnswerIsGivenToldAgainAndTakenBack() {
        var path = path();
        put(path + "/answer", answer("Thanks")).statusCode(428);
        replace(path + "/answer", answer("Thanks")).statusCode(200).body("status", is("ANSWERED"), "statusOn", is("2024-02-01"), "answer.text", is("Thanks"))
                .body("answer.by", is(partner), "answer.role", is("lead"));
        replace(path + "/answer", "{\"on\": \"2024-02-02\", \"text\": \"Many thanks\"}").statusCode(200).body("statusOn", is("2024-02-02"), "answer.text", is("Many thanks"))
                .body("answer.by", nullValue(), "answer.role", nullValue());
        replace(path + "/answer", "{\"on\": \"2024-02-02\", \"text\": \"Many thanks\"}").body("version", is(3));
        delete(path + "/answer").statusCode(200).body("status", is("OPEN"), "statusOn", nullValue(), "answer", nullValue());
        delete(path + "/answer").statusCode(404);
        get(path + "/history").body("items", hasSize(4), "items[1].after.answer.by", is(partner));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"answer | {\"text\": \"t\"} | /on", "answer | {\"on\": \"2024-02-01\", \"text\": \" \"} | /text", "answer | {\"on\": \"2999-01-01\", \"text\": \"t\"} | /on",
            "answer | {\"on\": \"2024-02-01\", \"text\": \"t\", \"by\": \"nobody\"} | /by", "parking | {\"on\": \"2024-02-01\"} | /reason"})
    void aStepSaysAllThatItMust(String step, String body, String pointer) {
        var path = path();
        replace(path + "/" + step, body).statusCode(422).body("errors.pointer", contains(pointer));
        get(path).body("status", is("OPEN"), "version", is(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"answer | {\"on\": \"2024-01-28\", \"text\": \"t\"}", "parking | {\"on\": \"2024-01-28\", \"reason\": \"r\"}"})
    void nothingIsAnsweredOrParkedBeforeItWasRaised(String step, String body) {
        replace(path() + "/" + step, body).statusCode(422)
                .body("errors.pointer", contains("/on"), "errors.detail", contains("must not be before the meeting that it was raised at, 2024-01-29"));
    }

    @Test
    void whatIsParkedMayBeAnsweredButWhatIsAnsweredIsNotParked() {
        var path = path();
        replace(path + "/parking", BECAUSE).statusCode(200).body("status", is("PARKED"), "statusOn", is("2024-02-01"), "statusReason", is("because"), "answer", nullValue());
        delete(path + "/parking").statusCode(200).body("status", is("OPEN"), "statusOn", nullValue(), "statusReason", nullValue());
        replace(path + "/parking", BECAUSE).statusCode(200);
        replace(path + "/answer", answer("Thanks")).statusCode(200).body("status", is("ANSWERED"), "statusReason", nullValue());
        replace(path + "/parking", BECAUSE).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", allOf(containsString("ANSWERED"), containsString("OPEN")));
        delete(path + "/parking").statusCode(404);
    }

    @Test
    void whoRaisedItWritesItAndStaffAnswerIt() {
        var contributor = contributor(partner);
        String path = "/v1/reflections/" + contributor.post("/v1/reflections", draft("\"raisedBy\": \"%s\"".formatted(partner))).statusCode(201).extract().path("id");
        contributor.patch(path, "{\"text\": \"We can help more\"}").statusCode(200);
        contributor.replace(path + "/answer", answer("Thanks")).statusCode(403);
        contributor.replace(path + "/parking", BECAUSE).statusCode(403);
        contributor.delete(path).statusCode(403);
        staff().replace(path + "/answer", answer("Thanks")).statusCode(200);
        contributor.patch(path, "{\"visibility\": \"PUBLIC\"}").statusCode(403);
    }

    @Test
    void whoMayNoLongerSeeTheMeetingStillMendsTheirWords() {
        var path = "/v1/reflections/" + Given.made("reflections", some("reflection"), draft("\"raisedBy\": \"%s\", \"update\": \"%s\", \"agendaItem\": \"Note\"".formatted(partner, update)));
        patch("/v1/meetings/" + meeting, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        contributor(partner).patch(path, "{\"text\": \"We can help you\"}").statusCode(200).body("text", is("We can help you"));
        contributor(partner).patch(path, "{\"agendaItem\": \"Updates\"}").statusCode(422).body("errors.pointer", contains("/agendaItem"));
    }

    @Test
    void reflectionsAreFound() {
        var asked = Given.made("reflections", some("a"), draft("\"raisedBy\": \"%s\", \"update\": \"%s\"".formatted(partner, update)).replace("OFFER", "QUESTION"));
        var later = Given.made("reflections", some("b"), draft("\"agendaItem\": null").replace(meeting, Given.meeting(group, "2024-04-29")));
        replace("/v1/reflections/" + later + "/answer", answer("On 100 % of days").replace("2024-02-01", "2024-04-29")).statusCode(200);
        found("group=" + group).body("items.id", containsInAnyOrder(asked, later));
        for (var filter : new String[] {"meeting=" + meeting, "raisedBy=" + partner, "update=" + update, "status=open&group=" + group, "kind=question,concern&group=" + group,
                "to=2024-04-28&group=" + group, "q=HELP&visibility=partners&meeting=" + meeting}) {
            found(filter).body("items.id", contains(asked));
        }
        for (var filter : new String[] {"answeredBy=" + partner, "status=answered,parked&group=" + group, "from=2024-04-29&group=" + group, "q=100%20%25&group=" + group}) {
            found(filter).body("items.id", contains(later));
        }
        get("/v1/reflections?update=nothing&raisedBy=nobody").statusCode(400).body("errors.parameter", containsInAnyOrder("update", "raisedBy"));
    }

    private static ValidatableResponse found(String filter) {
        return get("/v1/reflections?" + filter).statusCode(200);
    }

    private String draft(String fields) {
        return "{\"meeting\": \"%s\", \"kind\": \"OFFER\", \"text\": \"We can help\", %s}".formatted(meeting, fields);
    }

    private String answer(String text) {
        return "{\"on\": \"2024-02-01\", \"text\": \"%s\", \"by\": \"%s\", \"role\": \"lead\"}".formatted(text, partner);
    }

    private String path() {
        return "/v1/reflections/" + Given.reflection(meeting, partner);
    }
}
