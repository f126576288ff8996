package scot.trsws.programme.workstream.survey.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;
import static scot.trsws.programme.workstream.survey.result.ResultTest.release;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;
import scot.trsws.programme.http.Race;

/** Who decides what is out, and who sees what before and after. */
@QuarkusTest
class ReleaseTest {

    private static final List<String> TABLES = List.of("results?question=worth", "means?question=worth", "comparison?question=worth&with=");

    @Inject
    DataSource database;

    private String survey;
    private String instrument;
    private String wave;
    private String at;

    @BeforeEach
    void aWaveIsClosed() {
        survey = Given.survey();
        patch("/v1/surveys/" + survey, "{\"disclosure\": {\"rounding\": 1}}").statusCode(200);
        instrument = Given.agreedInstrument(survey);
        wave = closed("frontline,weekly,peer,5", 40, "frontline,never,,1", 30, "manager,weekly,peer;group,4", 50, "manager,never,group,2", 20);
        at = "/v1/survey-waves/" + wave + "/";
    }

    private String closed(Object... lines) {
        return ResultTest.wave(instrument, "role,often,kinds,worth", lines);
    }

    private ValidatableResponse read(String key, String table) {
        return as(key).get(at + (table.endsWith("with=") ? table + wave : table)).then();
    }

    private void published() {
        for (var step : new String[] {"analysis", "publication"}) {
            replace(at + step, "{\"on\": \"2024-04-02\"}").statusCode(200);
        }
    }

    private static List<String> outsiders() {
        return List.of(Keys.reader(), Keys.contributor("sssc"));
    }

    private static List<String> insiders() {
        return List.of(Keys.staff(), Keys.ADMINISTRATOR);
    }

    private void assertRead(List<String> keys, int status) {
        for (var key : keys) {
            TABLES.forEach(table -> read(key, table).statusCode(status).body("code", is(status == 200 ? null : "NOT_READY")));
        }
    }

    @Test
    void untilItIsReleasedATableIsSeenByAnalystsAloneAndMarked() {
        assertRead(List.of(Keys.analyst()), 200);
        assertRead(insiders(), 409);
        assertRead(outsiders(), 409);
        TABLES.forEach(table -> read(Keys.analyst(), table).body("items.released", everyItem(is(false))));
        read(Keys.staff(), TABLES.get(0)).body("detail", is("No such table of " + wave + " is released: an analyst must release it first; releases lists those that are."));
        read(Keys.analyst(), "releases").body("items", empty());
    }

    @Test
    void aReleasedTableIsSeenByTheProgrammeAndOncePublishedByOthers() {
        release(wave, "question=worth").statusCode(200);
        assertRead(List.of(Keys.analyst()), 200);
        assertRead(insiders(), 200);
        assertRead(outsiders(), 409);
        read(Keys.reader(), TABLES.get(0)).body("detail", is("The wave is CLOSED: its results are told once it is PUBLISHED."));
        TABLES.forEach(table -> read(Keys.staff(), table).body("items.released", everyItem(is(true))));
        published();
        assertRead(outsiders(), 200);
    }

    @Test
    void whatIsPublishedButNotReleasedStaysWithAnalysts() {
        published();
        assertRead(List.of(Keys.analyst()), 200);
        assertRead(insiders(), 409);
        assertRead(outsiders(), 409);
        read(Keys.reader(), TABLES.get(0)).body("detail", containsString("an analyst must release it first"));
    }

    @Test
    void withoutAKeyNothingIsSeen() {
        release(wave, "question=worth").statusCode(200);
        published();
        TABLES.forEach(table -> read(null, table).statusCode(401));
        read(null, "releases").statusCode(401);
    }

    @Test
    void responseRatesNeedNoReleaseAndForOthersThePublication() {
        for (var key : List.of(Keys.analyst(), Keys.staff(), Keys.ADMINISTRATOR)) {
            read(key, "response-rates?by=role").statusCode(200);
        }
        outsiders().forEach(key -> read(key, "response-rates?by=role").statusCode(409).body("code", is("NOT_READY")));
        published();
        outsiders().forEach(key -> read(key, "response-rates?by=role").statusCode(200));
        read(Keys.staff(), "releases").body("items", empty());
    }

    @Test
    void theLedgerIsReadByTheProgrammeAndOncePublishedByOthers() {
        release(wave, "question=worth").statusCode(200);
        List.of(Keys.analyst(), Keys.staff(), Keys.ADMINISTRATOR).forEach(key -> read(key, "releases").statusCode(200).body("items.question", contains("worth")));
        outsiders().forEach(key -> read(key, "releases").statusCode(409).body("code", is("NOT_READY")));
        published();
        outsiders().forEach(key -> read(key, "releases").statusCode(200).body("items.question", contains("worth")));
    }

    @Test
    void analystsAloneRelease() {
        for (var key : List.of(Keys.staff(), Keys.ADMINISTRATOR, Keys.reader(), Keys.contributor("sssc"))) {
            as(key).contentType("application/json").body("{\"question\": \"worth\"}").post(at + "releases").then().statusCode(403);
        }
        as(null).contentType("application/json").body("{\"question\": \"worth\"}").post(at + "releases").then().statusCode(401);
        read(Keys.staff(), "releases").body("items", empty());
    }

    @Test
    void readingReleasesNothing() {
        for (var key : List.of(Keys.analyst(), Keys.staff(), Keys.reader())) {
            for (var table : List.of("results", "results?question=often&by=role", "means", "response-rates?by=role", "comparison?with=" + wave)) {
                read(key, table);
                as(key).head(at + table);
            }
        }
        read(Keys.staff(), "releases").body("items", empty());
    }

    @Test
    void whatAnalystsSeeBeforeIsWhatIsReleased() {
        var before = read(Keys.analyst(), "results?question=often&by=role").statusCode(200).extract().asString();
        release(wave, "question=often&by=role").statusCode(200);
        assertEquals(before.replace("\"released\":false", "\"released\":true"), read(Keys.staff(), "results?question=often&by=role").extract().asString());
    }

    @Test
    void aTableIsReleasedWithItsMargins() {
        release(wave, "question=often&by=role").statusCode(200).body("items.question", contains("often"), "items[0].dimensions", contains("role"), "items[0].shown", is(6));
        read(Keys.staff(), "releases").body("items.dimensions", contains(List.of(), List.of("role")));
        read(Keys.staff(), "results?question=often").statusCode(200);
        read(Keys.staff(), "results?question=often&by=council-area").statusCode(409);
    }

    @Test
    void releasedAgainItIsTheSameAndNothingIsAdded() {
        var first = release(wave, "question=kinds&by=role").statusCode(200).extract().asString();
        var ledger = read(Keys.staff(), "releases").extract().asString();
        assertEquals(first, release(wave, "question=kinds&by=role").statusCode(200).extract().asString());
        assertEquals(ledger, read(Keys.staff(), "releases").extract().asString());
    }

    @Test
    void aReleaseIsRehearsedAndRepeatedAsEveryWriteIs() {
        var body = as(Keys.analyst()).contentType("application/json").body("{\"question\": \"often\", \"by\": []}");
        var rehearsed = body.post(at + "releases?dryRun=true").then().statusCode(200).body("items.question", contains("often")).extract().asString();
        read(Keys.staff(), "releases").body("items", empty());
        var key = some("key");
        for (var replayed : new String[] {null, "true"}) {
            var answer = as(Keys.analyst()).contentType("application/json").body("{\"question\": \"often\", \"by\": []}").header("Idempotency-Key", key)
                    .post(at + "releases").then().statusCode(200).header("Idempotency-Replayed", replayed).extract().asString();
            assertEquals(rehearsed, answer);
        }
    }

    @Test
    void ofAllQuestionsThoseThatAreReleasedAreTold() {
        release(wave, "question=often").statusCode(200);
        read(Keys.staff(), "results").statusCode(200).body("items.question", everyItem(is("often")));
        read(Keys.staff(), "means").statusCode(409);
        read(Keys.analyst(), "results").body("items.findAll { it.question == 'often' }.released", everyItem(is(true)), "items.findAll { it.question != 'often' }.released", everyItem(is(false)));
    }

    @Test
    void onlyQuestionsThatAreReleasedInBothWavesAreCompared() {
        var other = closed("frontline,weekly,,5", 60, "manager,never,,1", 30, "manager,weekly,,2", 50);
        release(wave, "question=often").statusCode(200);
        release(other, "question=worth").statusCode(200);
        read(Keys.staff(), "comparison?with=" + other).statusCode(409).body("detail", containsString(wave + " and " + other));
        release(other, "question=often").statusCode(200);
        read(Keys.staff(), "comparison?with=" + other).statusCode(200).body("items.question", everyItem(is("often")), "items.earlierWhy", not(hasItem("NOT_ASKED")));
        read(Keys.analyst(), "comparison?with=" + other).body("items.findAll { it.question == 'worth' }.released", everyItem(is(false)),
                "items.findAll { it.question == 'worth' }.earlierReleased", everyItem(is(true)));
    }

    @Test
    void ofSeveralOptionsThoseThatCannotBeToldAreHiddenForGood() {
        wave = closed("frontline,weekly,peer,", 40, "frontline,never,peer;group,", 2, "frontline,never,,", 30, "manager,weekly,peer,", 40, "manager,never,,", 20);
        at = "/v1/survey-waves/" + wave + "/";
        release(wave, "question=kinds&by=role").statusCode(200).body("items.question", contains("kinds/peer", "kinds/group"), "items[1].shown", is(0));
        read(Keys.staff(), "results?question=kinds&by=role").body("items.findAll { it.answer == 'group' }.why", everyItem(is("SUPPRESSED")), "items.released", everyItem(is(true)));
        read(Keys.staff(), "results?question=kinds").statusCode(409);
    }

    @Test
    void aTableThatDoesNotExistIsRefusedWhereItIsNamed() {
        release(wave, "question=age").statusCode(422).body("errors.pointer", contains("/question"), "errors[0].detail", is("must be of often, kinds, worth, hours, words"));
        release(wave, "question=often&by=age").statusCode(422).body("errors.pointer", contains("/by"), "errors[0].detail", is("must be of council-area, role"));
        release(wave, "question=often&by=role,role").statusCode(422).body("errors.pointer", contains("/by"));
        release(wave, "question=often&by=role,council-area,age").statusCode(422).body("errors.pointer", contains("/by"));
        release(wave, "question=words").statusCode(422).body("code", is("DISCLOSIVE"), "errors.pointer", contains("/question"));
        as(Keys.analyst()).contentType("application/json").body("{}").post(at + "releases").then().statusCode(422).body("errors.pointer", contains("/question"));
        release("nothing", "question=often").statusCode(404);
        release(Given.openWave(), "question=often").statusCode(409).body("code", is("NOT_READY"));
    }

    @Test
    void whatCannotBeReleasedIsRefusedToAnalystsWhoAskAsWell() {
        wave = closed("frontline,weekly,,", 10, "manager,never,,", 10);
        at = "/v1/survey-waves/" + wave + "/";
        for (var table : List.of("results?question=often&by=role", "means?question=worth&by=role")) {
            read(Keys.analyst(), table).statusCode(422).body("code", is("DISCLOSIVE"), "errors.parameter", contains("by"));
        }
        read(Keys.staff(), "results?question=often&by=role").statusCode(409).body("errors", nullValue());
    }

    @Test
    void whoReleasesAtOnceWithAnotherGetsTheSame() {
        var answers = Race.race(6, racer -> release(wave, racer % 2 == 0 ? "question=often&by=role" : "question=often").statusCode(200).extract().<List<Map<String, Object>>>path("items"));
        assertEquals(2, answers.stream().distinct().count());
        get(at + "releases").body("items.dimensions", containsInAnyOrder(List.of(), List.of("role")));
    }

    @Test
    void whoReleasesWaitsForWhoeverReleasesOfTheSameQuestion() throws SQLException {
        try (var other = database.getConnection(); var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('" + wave + "/often', 1))");
            release(wave, "question=worth").statusCode(200);
            release(wave, "question=often").statusCode(503).header("Retry-After", "2");
        }
        release(wave, "question=often").statusCode(200);
    }
}
