package scot.trsws.programme.action;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Acting;
import scot.trsws.programme.Given;

@QuarkusTest
class CommitmentTest {

    private static final String BECAUSE = "{\"on\": \"2024-02-01\", \"reason\": \"because\"}";

    private String partner;

    @BeforeEach
    void aPartner() {
        partner = Given.partner();
    }

    @Test
    void theServerNumbersPromises() {
        post("/v1/commitments", "{\"statement\": \"We will\", \"strength\": \"OFFER\", \"madeOn\": \"2024-01-29\"}").statusCode(201)
                .body("id", matchesPattern("commitment-\\d+"), "status", is("OPEN"), "madeBy", nullValue(), "action", nullValue(), "overdue", nullValue());
    }

    @Test
    void whatWasSaidAtAMeetingWasSaidOnItsDay() {
        var group = Given.group();
        var path = "/v1/commitments/" + Given.made("commitments", some("commitment"), "{\"statement\": \"We will\", \"strength\": \"OFFER\", \"meeting\": \"%s\"}".formatted(Given.meeting(group)));
        get(path).body("madeOn", is("2024-01-29"));
        patch(path, "{\"madeOn\": \"2024-01-30\"}").body("madeOn", is("2024-01-30"));
        patch(path, "{\"madeOn\": null}").body("madeOn", is("2024-01-29"));
        patch(path, "{\"madeOn\": null, \"meeting\": null}").statusCode(422).body("errors.pointer", contains("/madeOn"));
        get("/v1/commitments?group=" + group).body("items", hasSize(1));
        get("/v1/commitments?group=nothing-of-this-name").statusCode(400);
    }

    @Test
    void aPromiseWasMadeInThePast() {
        var draft = "{\"statement\": \"We will\", \"strength\": \"OFFER\", %s}";
        post("/v1/commitments", draft.formatted("\"madeOn\": \"2999-01-01\"")).statusCode(422).body("errors.pointer", contains("/madeOn"));
        post("/v1/commitments", draft.formatted("\"meeting\": \"" + Given.meeting(Given.group(), "2999-01-01") + "\""))
                .statusCode(422).body("errors.pointer", contains("/meeting"), "errors[0].detail", containsString("in the future, on 2999-01-01"));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        post("/v1/commitments", "{\"madeBy\": \"x\", \"madeTo\": \"x\", \"workstream\": \"x\", \"priority\": \"x\"}")
                .statusCode(422).body("errors.pointer", contains("/madeBy", "/madeOn", "/madeTo", "/priority", "/statement", "/strength", "/workstream"));
        post("/v1/commitments", "{\"statement\": \"s\", \"strength\": \"OFFER\", \"meeting\": \"x\"}").statusCode(422).body("errors.pointer", contains("/meeting"));
    }

    @Test
    void aPromiseAgesUntilItIsKept() {
        var path = path();
        var age = (int) LocalDate.of(2024, 1, 29).datesUntil(today()).count();
        get(path).body("ageInDays", is(age));
        replace(path + "/fulfilment", BECAUSE).body("ageInDays", is(3));
        delete(path + "/fulfilment").body("ageInDays", is(age));
        get(path + "/history").body("items.after.ageInDays", contains(age, 3, age));
        Given.itIs(Duration.ofDays(2));
        get(path).body("ageInDays", is(age + 2));
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false"})
    void aPromiseIsOverdueFromTheDayAfterItsDate(int days, boolean overdue) {
        var path = path();
        patch(path, "{\"dueOn\": \"" + today().plusDays(days) + "\"}").body("overdue", is(overdue));
        replace(path + "/lapse", BECAUSE).body("overdue", is(false));
    }

    @ParameterizedTest
    @CsvSource({"fulfilment, KEPT", "lapse, LAPSED", "dismissal, DISMISSED"})
    void eachOutcomeHasItsDateAndIsUndone(String step, String status) {
        var path = path();
        replace(path + "/" + step, BECAUSE).statusCode(200).body("status", is(status), "statusOn", is("2024-02-01"), "statusReason", is("because"));
        replace(path + "/promotion", BECAUSE.replace(", \"reason\": \"because\"", "")).statusCode(409).body("detail", allOf(containsString(status), containsString("OPEN")));
        delete(path + "/promotion").statusCode(404);
        delete(path + "/" + step).statusCode(200).body("status", is("OPEN"), "statusOn", nullValue(), "statusReason", nullValue());
        delete(path + "/" + step).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dismissal | {\"on\": \"2024-02-01\"} | /reason", "lapse | {\"on\": \"2999-01-01\"} | /on", "fulfilment | {\"on\": \"2024-01-28\"} | /on",
        "promotion | {\"on\": \"2024-01-28\"} | /on", "promotion | {} | /on"})
    void anOutcomeSaysWhenAndWhyAndIsNotBeforeThePromise(String step, String body, String pointer) {
        var path = path();
        replace(path + "/" + step, body).statusCode(422).body("errors.pointer", hasItem(pointer));
        get(path).body("status", is("OPEN"), "version", is(1));
    }

    @Test
    void theDayOfThePromiseIsNotMovedBehindWhatCameOfIt() {
        var path = path();
        replace(path + "/lapse", BECAUSE);
        patch(path, "{\"madeOn\": \"2024-02-02\"}").statusCode(422).body("errors.pointer", contains("/madeOn"), "errors[0].detail", containsString("after the day of its status"));
    }

    @Test
    void whoHeardAPromiseReadsItAndOnlyWhoMadeItWritesIt() {
        var own = Given.partner();
        var path = "/v1/commitments/" + Given.made("commitments", some("commitment"),
                "{\"statement\": \"s\", \"strength\": \"OFFER\", \"madeOn\": \"2024-01-29\", \"madeTo\": \"%s\", \"visibility\": \"INTERNAL\"}".formatted(own));
        var contributor = Acting.contributor(own);
        contributor.get(path).statusCode(200);
        contributor.replace(path + "/fulfilment", BECAUSE).statusCode(403);
        patch(path, "{\"madeBy\": \"%s\"}".formatted(own));
        contributor.replace(path + "/dismissal", BECAUSE).statusCode(403);
        contributor.replace(path + "/fulfilment", BECAUSE).statusCode(200);
    }

    @Test
    void theRegisterIsSortedByAge() {
        var young = made("\"madeOn\": \"2024-04-29\", \"dueOn\": \"2024-05-01\", \"dueText\": \"in May\"");
        var old = made("\"madeOn\": \"2023-10-23\", \"strength\": \"OFFER\"");
        var kept = made("\"madeOn\": \"2022-08-25\"");
        replace("/v1/commitments/" + kept + "/fulfilment", BECAUSE);
        var mine = "/v1/commitments?madeBy=" + partner;
        get(mine + "&status=OPEN&sort=madeOn").body("items.id", contains(old, young));
        get(mine + "&status=OPEN&sort=-madeOn&limit=1").body("items.id", contains(young));
        get(mine + "&strength=offer").body("items.id", contains(old));
        get(mine + "&missing=DUE_ON").body("items.id", containsInAnyOrder(old, kept));
        get(mine + "&missing=MADE_BY").body("items", hasSize(0));
        get(mine + "&madeFrom=2023-10-23&madeBefore=2024-04-29").body("items.id", contains(old));
        get(mine + "&dueFrom=2024-05-01&dueBefore=2024-05-02&overdue=true").body("items.id", contains(young));
        get(mine + "&overdue=false&sort=madeOn").body("items.id", contains(kept, old));
        get(mine + "&q=IN+MAY").body("items.id", contains(young));
    }

    private String made(String fields) {
        return Given.made("commitments", some("commitment"), ("{\"statement\": \"s\", \"madeBy\": \"%s\", %s%s}")
                .formatted(partner, fields, fields.contains("strength") ? "" : ", \"strength\": \"COMMITMENT\""));
    }

    private static String path() {
        return "/v1/commitments/" + Given.commitment();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
