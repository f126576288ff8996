package scot.trsws.programme.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.http.Race.race;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Acting;
import scot.trsws.programme.Given;

@QuarkusTest
class PromotionTest {

    private static final String ON = "{\"on\": \"2024-02-01\"}";

    private String by;
    private String to;
    private String path;

    @BeforeEach
    void aPromise() {
        by = Given.partner();
        to = Given.partner();
        path = "/v1/commitments/" + Given.made("commitments", some("commitment"),
                "{\"statement\": \"We will\", \"strength\": \"OFFER\", \"meeting\": \"%s\", \"madeBy\": \"%s\", \"madeTo\": \"%s\", \"dueOn\": \"2024-03-01\", \"visibility\": \"INTERNAL\"}"
                        .formatted(Given.meeting(Given.group()), by, to));
    }

    @Test
    void theActionIsWhatWasPromised() {
        var promoted = promote(ON).statusCode(200).header("Location", nullValue()).body("status", is("PROMOTED"), "statusOn", is("2024-02-01"), "action", matchesPattern("action-\\d+"), "version", is(2));
        get("/v1/actions/" + promoted.extract().path("action")).body("title", is("We will"), "description", nullValue(), "owner", is(by), "counterpart", is(to),
                "meeting", is(promoted.extract().<String>path("meeting")), "dueOn", is("2024-03-01"), "status", is("OPEN"), "visibility", is("INTERNAL"));
        get("/v1/commitments?action=" + promoted.extract().path("action")).body("items", hasSize(1));
    }

    @Test
    void whatIsSaidOtherwiseIsSo() {
        var action = promote("{\"on\": \"2024-02-01\", \"action\": {\"title\": \"Do it\", \"reference\": \"2.1\", \"description\": \"Well\", \"owner\": \"%s\", \"dueOn\": \"2024-04-01\", \"visibility\": \"PUBLIC\"}}".formatted(to))
                .statusCode(200).extract().<String>path("action");
        get("/v1/actions/" + action).body("title", is("Do it"), "reference", is("2.1"), "description", is("Well"), "owner", is(to), "counterpart", is(to), "dueOn", is("2024-04-01"), "visibility", is("PUBLIC"));
    }

    @Test
    void aLongStatementGivesItsFirstWordsToTheTitle() {
        patch(path, "{\"statement\": \"" + "again ".repeat(100) + "\"}").statusCode(200);
        get("/v1/actions/" + promote(ON).extract().path("action")).body("title", is("again ".repeat(83).strip()), "description", is("again ".repeat(100)));
        assertEquals("x".repeat(500), titleOf("x".repeat(501)));
        assertEquals("x".repeat(500), titleOf("x".repeat(500) + " y"));
        assertEquals("\uD83D\uDE42".repeat(500), titleOf("\uD83D\uDE42".repeat(501)));
    }

    @Test
    void whatIsWrongWithTheActionIsNamedInItsPlaceAndNothingIsKept() {
        promote("{\"on\": \"2024-02-01\", \"action\": {\"title\": \" \", \"owner\": \"x\"}}").statusCode(422).body("errors.pointer", contains("/action/owner", "/action/title"));
        promote("{\"on\": \"2024-02-01\", \"action\": {\"status\": \"DONE\"}}").statusCode(400).body("errors.pointer", contains("/action/status"));
        get(path).body("status", is("OPEN"), "version", is(1));
        get("/v1/actions?owner=" + by).body("items", hasSize(0));
    }

    @Test
    void aSecondPromotionIsToldOfTheFirst() {
        var action = promote(ON).extract().<String>path("action");
        promote(ON).statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail", containsString(action));
    }

    @Test
    void ofPromotionsAtOnceOneMakesAnAction() {
        var answers = race(8, number -> promote(ON).extract().statusCode());
        assertEquals(1, Collections.frequency(answers, 200));
        assertEquals(7, Collections.frequency(answers, 409));
        get("/v1/actions?owner=" + by).body("items", hasSize(1));
    }

    @Test
    void takenBackThePromiseIsOpenAndTheActionStays() {
        var action = "/v1/actions/" + promote(ON).extract().path("action");
        delete(action).statusCode(409).body("code", is("IN_USE"), "detail", containsString("commitment"));
        delete(path + "/promotion").statusCode(200).body("status", is("OPEN"), "action", nullValue());
        get(action).statusCode(200);
        delete(action).statusCode(204);
    }

    @Test
    void aRehearsedPromotionMakesNothing() {
        json(ON).header("If-Match", "*").put(path + "/promotion?dryRun=true").then().statusCode(200).body("status", is("PROMOTED"));
        get(path).body("status", is("OPEN"));
        get("/v1/actions?owner=" + by).body("items", hasSize(0));
    }

    @Test
    void whoPromisedPromotesToAnActionOfTheirOwn() {
        var contributor = Acting.contributor(by);
        Acting.contributor(to).replace(path + "/promotion", ON).statusCode(403);
        contributor.replace(path + "/promotion", "{\"on\": \"2024-02-01\", \"action\": {\"title\": \"t\", \"owner\": \"%s\"}}".formatted(to)).statusCode(403);
        contributor.replace(path + "/promotion", ON).statusCode(200);
        contributor.delete(path + "/promotion").statusCode(200);
    }

    @Test
    void whoMayNotMakeItPublicMakesAnActionForPartnersOfAPublicPromise() {
        var contributor = Acting.contributor(by);
        patch(path, "{\"visibility\": \"PUBLIC\"}").statusCode(200);
        contributor.replace(path + "/promotion", "{\"on\": \"2024-02-01\", \"action\": {\"title\": \"t\", \"visibility\": \"PUBLIC\"}}").statusCode(403);
        var action = contributor.replace(path + "/promotion", ON).statusCode(200).body("visibility", is("PUBLIC")).extract().<String>path("action");
        get("/v1/actions/" + action).body("visibility", is("PARTNERS"));
    }

    private ValidatableResponse promote(String body) {
        return replace(path + "/promotion", body);
    }

    private static String titleOf(String statement) {
        return new PromotionDraft(null, null).over(new Commitment.Draft(statement, null, null, null, null, null, null, null, null, null, null, null), null).title();
    }
}
