package scot.trsws.programme.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Acting.contributor;
import static scot.trsws.programme.Acting.reader;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.http.Race.race;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class DecisionTest {

    private String group;
    private String meeting;
    private String later;

    @BeforeEach
    void twoMeetings() {
        group = Given.group();
        meeting = Given.meeting(group, "2024-01-29");
        later = Given.meeting(group, "2024-04-29");
    }

    @Test
    void theServerNumbersDecisions() {
        post("/v1/decisions", """
                {"meeting": "%s", "statement": "We meet online", "conditions": "Until the summer", "visibility": "PUBLIC"}""".formatted(meeting)).statusCode(201)
                .body("id", matchesPattern("decision-\\d+"), "meeting", is(meeting), "statement", is("We meet online"), "conditions", is("Until the summer"))
                .body("supersedes", nullValue(), "visibility", is("PUBLIC"));
    }

    @Test
    void aDecisionReplacedByItsOwnDraftLeavesTheVersion() {
        var draft = "{\"meeting\": \"%s\", \"statement\": \"s\", \"supersedes\": \"%s\"}".formatted(later, Given.decision(meeting));
        var path = "/v1/decisions/" + Given.made("decisions", some("decision"), draft);
        replace(path, draft).statusCode(200).body("version", is(1));
        patch(path, "{}").statusCode(200).body("version", is(1));
        patch(path, "{\"statement\": \"t\"}").body("version", is(2));
        get(path + "/history").body("items", hasSize(2), "items[1].before.statement", is("s"));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/decisions", "{\"meeting\": \"nowhere\", \"statement\": \" \", \"supersedes\": \"nothing\"}").statusCode(422)
                .body("errors.pointer", contains("/meeting", "/statement", "/supersedes"));
    }

    @Test
    void aDecisionIsSupersededOnceAndThenStays() {
        var first = Given.decision(meeting);
        var second = superseding(first);
        post("/v1/decisions", "{\"meeting\": \"%s\", \"statement\": \"s\", \"supersedes\": \"%s\"}".formatted(later, first)).statusCode(409)
                .body("code", is("CONFLICT"), "errors.pointer", contains("/supersedes"));
        delete("/v1/decisions/" + first).statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a decision."));
        delete("/v1/decisions/" + second).statusCode(204);
        delete("/v1/decisions/" + first).statusCode(204);
    }

    @Test
    void aDecisionSupersedesNoneOfALaterMeeting() {
        var first = Given.decision(meeting);
        patch("/v1/decisions/" + first, "{\"supersedes\": \"%s\"}".formatted(Given.decision(later))).statusCode(422).body("errors.pointer", contains("/supersedes"))
                .body("errors.detail", contains("was agreed on 2024-04-29, after the meeting of 2024-01-29"));
        superseding(first);
        patch("/v1/decisions/" + first, "{\"meeting\": \"%s\"}".formatted(Given.meeting(group, "2024-05-30"))).statusCode(422).body("errors.pointer", contains("/meeting"))
                .body("errors.detail", contains("must not be after 2024-04-29, when another decision took its place"));
        patch("/v1/decisions/" + first, "{\"meeting\": \"%s\"}".formatted(later)).statusCode(200);
    }

    @Test
    void noDecisionSupersedesItselfByWhateverRoad() {
        var first = Given.decision(later);
        var third = superseding(superseding(first));
        for (var supersedes : new String[] {first, third}) {
            patch("/v1/decisions/" + first, "{\"supersedes\": \"%s\"}".formatted(supersedes)).statusCode(422)
                    .body("errors.pointer", contains("/supersedes"), "errors.detail", contains("must not lead back to the decision itself"));
        }
    }

    @Test
    void twoThatSupersedeEachOtherAtOnceMakeNoCircle() {
        var one = Given.decision(meeting);
        var other = Given.decision(meeting);
        race(2, runner -> patch("/v1/decisions/" + (runner == 0 ? one : other), "{\"supersedes\": \"%s\"}".formatted(runner == 0 ? other : one)));
        get("/v1/decisions?inForce=true&meeting=" + meeting).body("items", hasSize(1));
    }

    @Test
    void decisionsAreFound() {
        var first = Given.decision(meeting);
        var second = superseding(first);
        get("/v1/decisions?group=" + group).body("items.id.sort()", hasSize(2));
        get("/v1/decisions?meeting=" + meeting).body("items.id", contains(first));
        get("/v1/decisions?supersedes=" + first).body("items.id", contains(second));
        get("/v1/decisions?inForce=true&group=" + group).body("items.id", contains(second));
        get("/v1/decisions?inForce=false&group=" + group).body("items.id", contains(first));
        get("/v1/decisions?q=IN%20ITS%20PLACE&visibility=partners&group=" + group).body("items.id", contains(second));
        get("/v1/decisions?q=100%25&group=" + group).body("items", empty());
        get("/v1/decisions?group=nowhere").statusCode(400).body("errors.parameter", contains("group"));
    }

    @Test
    void aDecisionSaysItselfWhoSeesItWhateverItsMeetingSays() {
        patch("/v1/meetings/" + meeting, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        var path = "/v1/decisions/" + Given.decision(meeting);
        reader().get(path).statusCode(200).body("meeting", is(meeting));
        patch(path, "{\"visibility\": \"INTERNAL\"}").statusCode(200);
        reader().get(path).statusCode(404);
    }

    @Test
    void onlyStaffWriteDecisions() {
        var draft = "{\"meeting\": \"%s\", \"statement\": \"s\"}".formatted(meeting);
        contributor(Given.partner()).post("/v1/decisions", draft).statusCode(403);
        contributor(Given.partner()).delete("/v1/decisions/" + Given.decision(meeting)).statusCode(403);
    }

    private String superseding(String decision) {
        return Given.made("decisions", some("decision"), "{\"meeting\": \"%s\", \"statement\": \"In its place\", \"supersedes\": \"%s\"}".formatted(later, decision));
    }
}
