package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;

@QuarkusTest
class InputTest {

    private static final String PARTNERS = "/v1/partners";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"name\": \"a\\u0000b\", \"type\": \"OTHER\"}              | /name            | NUL",
            "{\"name\": \"\\ud800\", \"type\": \"OTHER\"}                | /name            | surrogate",
            "{\"name\": \"a\", \"name\": \"b\", \"type\": \"OTHER\"}     | ``               | twice",
            "{\"name\": \"a\", \"type\": \"OTHER\"} {}                   | ``               | well-formed",
            "{\"name\": 5, \"type\": \"OTHER\"}                          | /name            | text",
            "{\"name\": true, \"type\": \"OTHER\"}                       | /name            | text",
            "{\"name\": [\"a\"], \"type\": \"OTHER\"}                    | /name            | text",
            "{\"name\": \"a\", \"type\": 1}                              | /type            | one of",
            "{\"name\": \"a\", \"type\": \"\"}                           | /type            | one of",
            "{\"name\": \"a\", \"type\": \"other\"}                      | /type            | one of GOVERNMENT",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"otherNames\": {}}  | /otherNames      | a list",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"otherNames\": \"\"} | /otherNames     | a list",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"otherNames\": [[]]} | /otherNames/0   | an object",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"otherNames\": [{\"name\": 1e400}]} | /otherNames/0/name | text",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"activeFrom\": \"2023-02-29\"} | /activeFrom | exists",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"activeFrom\": \"29/02/2024\"} | /activeFrom | YYYY-MM-DD",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"activeFrom\": \"2024-02-29T00:00:00Z\"} | /activeFrom | YYYY-MM-DD",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"activeFrom\": 20240229} | /activeFrom | YYYY-MM-DD",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"activeFrom\": \"\"} | /activeFrom     | YYYY-MM-DD",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"colour\": \"red\"} | /colour          | not known",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"a/b~c\": 1}        | /a~1b~0c         | not known",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"version\": 7}      | /version         | read-only",
            "{\"name\": \"a\", \"type\": \"OTHER\", \"id\": \"a\"}       | /id              | read-only",
            "{\"name\": \"a\",                                           | ``               | well-formed",
            "[]                                                          | ``               | an object",
            "\"text\"                                                    | ``               | an object",
            "5                                                           | ``               | an object",
            "null                                                        | ``               | object"})
    void whatCannotBeReadIsNamedByItsPointer(String body, String pointer, String detail) {
        post(PARTNERS, body).statusCode(400).contentType(Problem.TYPE).time(lessThan(1_000L))
                .body("code", is("UNREADABLE"), "errors.pointer", contains(pointer), "errors[0].detail", containsString(detail));
    }

    static String[] enormous() {
        return new String[] {"[".repeat(10_000), "{\"name\": " + "[".repeat(10_000), "{\"name\": " + "9".repeat(400) + "}", "{\"name\": 1" + "0".repeat(400) + ".5}", ""};
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("enormous")
    void theEnormousAndTheEmptyAreRefusedAtOnce(String body) {
        var bytes = body.getBytes(UTF_8);
        request().contentType("application/json").body(bytes).post(PARTNERS).then().statusCode(400).body("code", is("UNREADABLE")).time(lessThan(1_000L));
        request().contentType("application/merge-patch+json").header("If-Match", "*").body(bytes).patch(PARTNERS + "/" + Given.partner()).then().statusCode(400).body("code", is("UNREADABLE"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        request().contentType("application/json").body("{\"name\": \"\u00ff\", \"type\": \"OTHER\"}".getBytes(ISO_8859_1)).post(PARTNERS).then().statusCode(400).body("code", is("UNREADABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\t\\n", "\\u00a0", "\\u200b", "\\u2003\\u3000"})
    void aBlankIsNotAName(String blank) {
        post(PARTNERS, "{\"name\": \"" + blank + "\", \"type\": \"OTHER\"}").statusCode(422).body("errors.pointer", contains("/name"));
    }

    @Test
    void lengthsCountCodePointsAndOneOverIsRefused() {
        var astral = "\uD83C\uDFF4";
        put(PARTNERS + "/" + some("partner"), "{\"name\": \"" + astral.repeat(200) + "\", \"type\": \"OTHER\"}").statusCode(201);
        put(PARTNERS + "/" + some("partner"), "{\"name\": \"" + astral.repeat(201) + "\", \"type\": \"OTHER\"}").statusCode(422).body("errors.pointer", contains("/name"));
    }

    @Test
    void textIsKeptAndReturnedByteForByte() {
        var text = "  e\u0301 and \u00e9, Na h-Eileanan Siar, \uD83C\uDFF4, \\u202e\\\"quoted\\\" \\\\ \\n end ";
        var id = some("partner");
        put(PARTNERS + "/" + id, "{\"name\": \"" + text + "\", \"type\": \"OTHER\"}").statusCode(201);
        get(PARTNERS + "/" + id).body("name", is("  e\u0301 and \u00e9, Na h-Eileanan Siar, \uD83C\uDFF4, \u202e\"quoted\" \\ \n end "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Capital", "under_score", "-start", "end-", "double--hyphen", "dot.ted", "%C3%A9", "a%20b", "drop%27table"})
    void anIdOfOnesOwnIsReadable(String id) {
        put(PARTNERS + "/" + id, "{\"name\": \"a\", \"type\": \"OTHER\"}").statusCode(422).body("errors.parameter", contains("id"));
    }

    @Test
    void anIdHasAnEnd() {
        put(PARTNERS + "/" + "a".repeat(121), "{\"name\": \"a\", \"type\": \"OTHER\"}").statusCode(422).body("errors.parameter", contains("id"));
    }

    @Test
    void aPatchIsReadAsStrictlyAsADraft() {
        var id = Given.partner();
        patch(PARTNERS + "/" + id, "{\"colour\": null}").statusCode(400).body("errors.pointer", contains("/colour"));
        patch(PARTNERS + "/" + id, "{\"version\": 3}").statusCode(400).body("errors.pointer", contains("/version"));
        patch(PARTNERS + "/" + id, "{\"website\": 5}").statusCode(400).body("errors.pointer", contains("/website"));
        patch(PARTNERS + "/" + id, "[]").statusCode(400).body("errors.pointer", contains(""));
        patch(PARTNERS + "/" + id, "{\"name\": null}").statusCode(422).body("errors.pointer", contains("/name"));
        get(PARTNERS + "/" + id).body("version", is(1));
    }

    @Test
    void aRuleOfTheDatabaseIsToldInWords() {
        var id = Given.partner();
        patch(PARTNERS + "/" + id, "{\"partOf\": \"" + id + "\"}").statusCode(422).body("errors.pointer", contains("/partOf"), "errors[0].detail", is("must not be the partner itself"));
    }

    @Test
    void nothingIsKeptOfWhatIsRefused() {
        var id = some("partner");
        put(PARTNERS + "/" + id, "{\"name\": \"a\", \"type\": \"OTHER\", \"otherNames\": [{\"name\": \"kept?\"}, {\"name\": \" \"}]}").statusCode(422);
        get(PARTNERS + "/" + id).statusCode(404);
        get(PARTNERS + "/" + id + "/history").statusCode(404);
    }

    @Test
    void thePercentTheUnderscoreAndTheBackslashAreText() {
        var word = some("x").replace("-", "");
        Given.made("partners", word + "1", "{\"name\": \"100%" + word + "\", \"type\": \"OTHER\"}");
        Given.made("partners", word + "2", "{\"name\": \"100x" + word + "\", \"type\": \"OTHER\"}");
        get(PARTNERS + "?q=0%25" + word).body("items.id", contains(word + "1"));
        get(PARTNERS + "?q=_" + word).body("items.size()", is(0));
        get(PARTNERS + "?q=%5C" + word).body("items.size()", is(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "type=NOBODY         | type         | one of",
            "type=OTHER,         | type         | one of",
            "type=               | type         | empty",
            "q=                  | q            | empty",
            "partOf=             | partOf       | empty",
            "type=%C4%B1         | type         | one of",
            "updatedSince=%2B999999999-01-01T00:00:00Z | updatedSince | instant",
            "colour=red          | colour       | not known",
            "q=a&q=b             | q            | once",
            "limit=0             | limit        | between 1 and 200",
            "limit=201           | limit        | between 1 and 200",
            "limit=9999999999    | limit        | whole number",
            "limit=ten           | limit        | whole number",
            "count=yes           | count        | true or false",
            "sort=colour         | sort         | one of",
            "updatedSince=soon   | updatedSince | instant",
            "partOf=nobody       | partOf       | no partner",
            "q=%00               | q            | NUL",
            "q=%ff               | q            | UTF-8",
            "after=zzz           | after        | next link"})
    void aParameterThatCannotBeReadIsNamed(String query, String parameter, String detail) {
        get(PARTNERS + "?" + query).statusCode(400).body("errors.parameter", hasItem(parameter), "errors[0].detail", containsString(detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/partners/nes?asOf=yesterday", "/v1/partners/nes?asOf=2999-01-01", "/v1/partners/nes?asOf=", "/v1/partners/nes?colour=red", "/v1/partners/nes?dryRun=true"})
    void aParameterOfAReadIsNamedToo(String path) {
        get(path).statusCode(400).body("code", is("UNREADABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2024-02-30", "2024-01-29T10:00", "T"})
    void aMomentThatCannotBeReadIsRefusedWithBothOfItsForms(String asOf) {
        get("/v1/partners/nes?asOf=" + asOf).statusCode(400).body("errors[0].parameter", is("asOf"),
                "errors[0].detail", is("must be a day that exists, YYYY-MM-DD, or an instant, YYYY-MM-DDThh:mm:ssZ"));
    }

    @Test
    void aWriteWithAnUnknownParameterKeepsNothing() {
        var id = some("partner");
        json("{\"name\": \"a\", \"type\": \"OTHER\"}").put(PARTNERS + "/" + id + "?dryrun=true").then().statusCode(400).body("errors.parameter", contains("dryrun"));
        replace(PARTNERS + "/" + id, "{\"name\": \"a\", \"type\": \"OTHER\"}").statusCode(412);
    }
}
