package scot.trsws.programme.minutes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.minutes.Sitting.action;
import static scot.trsws.programme.minutes.Sitting.circulate;
import static scot.trsws.programme.minutes.Sitting.held;
import static scot.trsws.programme.minutes.Sitting.minutes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

/** Minutes as documents, and what is erased of them. */
@QuarkusTest
class MinutesFormatTest {

    private static final String NAME = "SOMEBODY-S-NAME";
    private static final String SAMPLE = "partnership-delivery-group-2024-01-29";
    private static final Map<String, String> ENDINGS = Map.of("application/json", "json", "text/markdown", "md", "text/html", "html", "text/plain", "txt");

    private String meeting;

    @BeforeEach
    void aMeeting() {
        meeting = held();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/markdown", "text/html", "text/plain"})
    void minutesComeAsADocumentWithATagOfItsOwn(String type) {
        action(meeting, "Ask the survey team", "PUBLIC");
        var answer = as(type).statusCode(200).contentType(startsWith(type)).header("X-Content-Type-Options", is("nosniff")).body(containsString("Ask the survey team"));
        var tag = answer.extract().header("ETag");
        assertNotEquals(tag, get(minutes(meeting)).extract().header("ETag"));
        request().accept(type).header("If-None-Match", tag).get(minutes(meeting)).then().statusCode(304);
        action(meeting, "Another", "PUBLIC");
        request().accept(type).header("If-None-Match", tag).get(minutes(meeting)).then().statusCode(200);
    }

    @Test
    void aPageMayHaveItsOwnStyleAndNothingElse() {
        as("text/html").header("Content-Security-Policy", matchesPattern("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; frame-ancestors 'none'"));
        as("text/markdown").header("Content-Security-Policy", not(containsString("style-src")));
        get(minutes(meeting)).header("Content-Security-Policy", not(containsString("style-src")));
    }

    @Test
    void aDocumentSaysHowFarItHasCome() {
        as("text/plain").body(containsString("draft"));
        circulate(meeting);
        as("text/plain").body(containsString("circulated on 12 February 2024, not yet approved (revision 1)"));
        request().accept("text/plain").get(minutes(meeting) + "?revision=draft").then().body(containsString("draft"));
    }

    @Test
    void theApprovedRevisionSaysSoWhateverItWasMadeForAndWhateverFollowed() {
        circulate(meeting);
        Sitting.step(meeting, "circulation", "{\"on\": \"2024-02-19\"}");
        Sitting.approve(meeting).statusCode(200);
        Sitting.publish(meeting).statusCode(200);
        revision(1).body(containsString("circulated on 12 February 2024, not yet approved (revision 1)"));
        revision(2).body(containsString("Status: approved on 1 March 2024 (revision 2)"));
        revision(3).body(containsString("Status: published on 8 March 2024 (revision 3)"));
    }

    private ValidatableResponse revision(int number) {
        return request().accept("text/plain").get(minutes(meeting) + "?revision=" + number).then().statusCode(200);
    }

    @Test
    void actionsOfEarlierMeetingsAreAnnouncedOnce() {
        var group = Given.group();
        action(Sitting.held(group, "2023-10-23"), "Ask", "PUBLIC");
        var text = request().accept("text/plain").get(minutes(Sitting.held(group, "2024-01-29"))).asString();
        assertEquals(2, text.split("(?i)actions (of|from) earlier meetings", -1).length, text);
    }

    @Test
    void anotherTypeIsNotAcceptable() {
        as("application/pdf").statusCode(406);
        as("text/csv").statusCode(406);
        as("*/*").statusCode(200).contentType(startsWith("application/json"));
    }

    @Test
    void whatWasFrozenIsErasedToo() {
        action(meeting, "Ask " + NAME, "PUBLIC");
        circulate(meeting);
        erase(meeting + "-revision-1", NAME).statusCode(201).body("fields", hasItem("/note/items/0/actions/0/title"));
        get(minutes(meeting)).body("note.items[0].actions[0].title", is("Ask [redacted]"));
        get("/v1/minutes-revisions/" + meeting + "-revision-1/history").body(not(containsString(NAME)));
    }

    @Test
    void idsAndClosedSetsOfWhatWasFrozenAreNotErased() {
        var action = action(meeting, "Ask", "PUBLIC");
        circulate(meeting);
        erase(meeting + "-revision-1", action).statusCode(422);
        erase(meeting + "-revision-1", "NOT_RECORDED").statusCode(422);
        get(minutes(meeting)).statusCode(200);
    }

    @Test
    void theAmendmentsOfAnApprovalAreErasedToo() {
        Sitting.step(meeting, "approval", "{\"on\": \"2024-03-01\", \"by\": \"CORRESPONDENCE\", \"amendments\": \"Not %s\"}".formatted(NAME)).statusCode(200);
        post("/v1/erasures", "{\"noun\": \"minutes\", \"id\": \"%s\", \"text\": \"%s\", \"reason\": \"A name slipped in\"}".formatted(meeting, NAME)).statusCode(201);
        get(minutes(meeting)).body("approval.amendments", is("Not [redacted]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/markdown", "text/html", "text/plain"})
    void theSamplesMeetingOfJanuary2024HasMinutes(String type) throws IOException {
        var text = request().accept(type).get(minutes(SAMPLE)).then().statusCode(200).body(containsString("Scottish Social Services Council")).extract().asString();
        Files.createDirectories(Path.of("target/minutes"));
        Files.writeString(Path.of("target/minutes", SAMPLE + "." + ENDINGS.get(type)), text);
    }

    private ValidatableResponse as(String type) {
        return request().accept(type).get(minutes(meeting)).then();
    }

    private static ValidatableResponse erase(String revision, String text) {
        return post("/v1/erasures", "{\"noun\": \"minutes-revisions\", \"id\": \"%s\", \"text\": \"%s\", \"reason\": \"A name slipped in\"}".formatted(revision, text));
    }
}
