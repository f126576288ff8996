package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;

@QuarkusTest
class ImportTest {

    private static final String HEADER = "words,role,often,kinds,worth\n";

    private String wave;
    private String imports;

    @BeforeEach
    void aWaveIsOpen() {
        wave = Given.openWave();
        imports = "/v1/survey-waves/" + wave + "/response-imports";
    }

    private ValidatableResponse imported(String csv) {
        return request().contentType("text/csv; charset=UTF-8").body(csv).post(imports).then();
    }

    @Test
    void aFileIsImportedAndListed() {
        imported("\uFEFF" + HEADER + "\"More time, and a room\",manager,weekly,peer; group,5\n,,never,,\n").statusCode(201).body("responses", is(2));
        get(imports).statusCode(200).body("items.responses", contains(2));
        get("/v1/survey-waves/nothing/response-imports").statusCode(404);
    }

    @Test
    void staffAndAnalystsAloneImportAndSeeHowManyCameIn() {
        for (var key : List.of(Keys.staff(), Keys.analyst())) {
            as(key).contentType("text/csv").body("often,words\nweekly," + key.hashCode() + "\n").post(imports).then().statusCode(201);
            as(key).get(imports).then().statusCode(200);
        }
        for (var key : List.of(Keys.ADMINISTRATOR, Keys.reader(), Keys.contributor("sssc"))) {
            as(key).contentType("text/csv").body("often\nweekly\n").post(imports).then().statusCode(403);
            as(key).get(imports).then().statusCode(403);
        }
    }

    @Test
    void ofAFileWithOneBadLineNothingIsKept() {
        imported(HEADER + ",manager,weekly,,5\n".repeat(30) + ",boss,weekly,shouting,six\nshort\n").statusCode(422)
                .body("errors.pointer", contains("/32/kinds", "/32/role", "/32/worth", "/33"));
        get(imports).body("items", empty());
        get("/v1/survey-waves/" + wave).body("responses.upper", is(9));
    }

    @Test
    void theHeaderNamesEachColumnOnce() {
        imported("role,role,age\nmanager,manager,9\n").statusCode(422).body("errors.pointer", contains("/1/age", "/1/often", "/1/role"));
        imported("").statusCode(422).body("errors.pointer", hasItem(""));
        imported(HEADER).statusCode(422).body("errors.detail", contains("must have a line for each response, below its header"));
        imported("often\n\"weekly\n").statusCode(400);
    }

    @Test
    void ofManyWrongPlacesAHundredAreTold() {
        imported("often\n" + "daily\n".repeat(140)).statusCode(422).body("errors", hasSize(101), "errors.detail", hasItems("and 40 more places are wrong"));
    }

    @Test
    void noFileIsImportedTwice() {
        imported("often\nweekly\n").statusCode(201);
        imported("often\nweekly\n").statusCode(409).body("detail", is("This very file was imported into a wave of this survey already."));
        imported("often\nweekly\nweekly\n").statusCode(201);
    }

    @Test
    void aTableMayBeLongerThanAnotherBody() {
        var padding = "x".repeat(4000);
        imported("words,often\n" + (padding + ",weekly\n").repeat(300)).statusCode(201).body("responses", is(300));
        imported("words,often\n" + (padding + ",weekly\n").repeat(1900)).statusCode(413);
    }

    @Test
    void onlyTablesAreImportedAndOnlyWhileTheWaveIsOpen() {
        post(imports, "{}").statusCode(415).header("Accept-Post", is("text/csv"));
        request().contentType("text/csv").body("often\nweekly\n").post(imports + "?dryRun=true").then().statusCode(201);
        get(imports).body("items", empty());
        replace("/v1/survey-waves/" + wave + "/closure", "{\"on\": \"2024-03-01\"}").statusCode(200);
        imported("often\nweekly\n").statusCode(409);
    }

    @Test
    void aFileHasAtMostFiftyThousandResponses() {
        imported("often\n" + "weekly\n".repeat(50_001)).statusCode(422).body("errors[0].detail", is("must have at most 50000 responses: import the others as further files"));
        get(imports).body("items", empty());
    }
}
