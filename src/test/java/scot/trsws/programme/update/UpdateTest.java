package scot.trsws.programme.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class UpdateTest {

    private static final String ON = "{\"on\": \"2024-01-29\"}";

    private String partner;
    private String meeting;

    @BeforeEach
    void aMeetingToReportTo() {
        partner = Given.partner();
        meeting = Given.meeting(Given.group());
    }

    @Test
    void pointsAreNestedAsTheyWereWritten() {
        var points = "[{\"text\": \"one\", \"points\": [{\"text\": \"one one\", \"points\": [{\"text\": \"deep\"}]}, {\"text\": \"one two\"}]}, {\"text\": \"two\"}]";
        var path = write("\"points\": " + points).statusCode(201).body("id", is(meeting + "-" + partner), "status", is("DRAFT")).extract().<String>path("id");
        get("/v1/updates/" + path).body("points.text", contains("one", "two"), "points[0].points.text", contains("one one", "one two"),
                "points[0].points[0].points[0].text", is("deep"), "points[1].points", hasSize(0));
    }

    @Test
    void aCountSaysHowExactItIs() {
        write("\"figures\": [" + figure("RESULT", 201, null, "over 200") + "]").statusCode(201)
                .body("figures[0].count.lower", is(201), "figures[0].count.upper", nullValue(), "figures[0].count.given", is("over 200"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"lower\": 5, \"upper\": 4, \"given\": \"x\"} | 422 | /figures/0/count/upper",
            "{\"lower\": -1, \"given\": \"x\"}              | 422 | /figures/0/count/lower",
            "{\"lower\": 1, \"given\": \" \"}               | 422 | /figures/0/count/given",
            "{\"given\": \"some\"}                          | 422 | /figures/0/count/lower",
            "{\"lower\": \"5\", \"given\": \"x\"}           | 400 | /figures/0/count/lower",
            "{\"lower\": 1.5, \"given\": \"x\"}             | 400 | /figures/0/count/lower",
            "{\"lower\": 1e400, \"given\": \"x\"}           | 400 | /figures/0/count/lower",
            "{\"lower\": 99999999999999999999, \"given\": \"x\"} | 400 | /figures/0/count/lower",
            "{\"lower\": 1000000000001, \"given\": \"x\"}    | 422 | /figures/0/count/lower",
            "null                                           | 422 | /figures/0/count"})
    void aCountThatCannotBeIsRefusedAtItsPlace(String count, int status, String pointer) {
        write("\"figures\": [{\"measure\": \"m\", \"kind\": \"RESULT\", \"count\": " + count + "}]").statusCode(status).body("errors.pointer", contains(pointer));
    }

    @Test
    void aBlankPointIsRefusedAtItsPlace() {
        write("\"points\": [{\"text\": \"a\", \"points\": [{\"text\": \"b\"}, {\"text\": \" \"}, null]}]").statusCode(422)
                .body("errors.pointer", contains("/points/0/points/1/text", "/points/0/points/2"));
    }

    @Test
    void anUpdateGoesFromDraftToPublishedAndMayBeReturned() {
        var path = "/v1/updates/" + Given.update(meeting, partner);
        replace(path + "/publication", ON).statusCode(409).body("detail", containsString("SUBMITTED"));
        replace(path + "/submission", ON).statusCode(200).body("status", is("SUBMITTED"), "statusOn", is("2024-01-29"));
        replace(path + "/return", ON).statusCode(422).body("errors.pointer", contains("/reason"));
        replace(path + "/return", "{\"on\": \"2024-01-30\", \"reason\": \"Which staff?\"}").body("status", is("RETURNED"), "statusReason", is("Which staff?"));
        replace(path + "/submission", ON).body("status", is("SUBMITTED"), "statusReason", nullValue());
        replace(path + "/acceptance", ON).body("status", is("ACCEPTED"));
        replace(path + "/publication", ON).body("status", is("PUBLISHED"));
    }

    @Test
    void whatIsSubmittedIsWithdrawnBeforeItIsChanged() {
        var path = "/v1/updates/" + Given.update(meeting, partner);
        replace(path + "/submission", ON);
        patch(path, "{\"channel\": \"WRITTEN\"}").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        patch(path, "{}").statusCode(200).body("version", is(2));
        delete(path + "/submission").statusCode(200).body("status", is("DRAFT"), "statusOn", nullValue());
        patch(path, "{\"channel\": \"WRITTEN\"}").statusCode(200).body("channel", is("WRITTEN"));
    }

    @Test
    void whatIsSubmittedIsNotDeleted() {
        var path = "/v1/updates/" + Given.update(meeting, partner);
        replace(path + "/submission", ON);
        delete(path).statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        delete(path + "/submission");
        delete(path).statusCode(204);
    }

    @Test
    void aThousandPointsAreKeptAtOnceAndOneMoreIsNot() {
        write("\"points\": " + points(1_000)).statusCode(201).time(lessThan(4_000L));
        get("/v1/updates/" + meeting + "-" + partner + "/history").body("items", hasSize(1), "items[0].after.points", hasSize(100));
        write("\"points\": " + points(1_001)).statusCode(422).body("errors.pointer", contains("/points"));
    }

    private static String points(int number) {
        var tens = IntStream.range(0, 100).mapToObj(ten -> "{\"text\": \"t\", \"points\": [" + "{\"text\": \"p\"},".repeat(8) + "{\"text\": \"p\"}]}").collect(Collectors.joining(","));
        return "[" + tens + (number > 1_000 ? ", {\"text\": \"one more\"}" : "") + "]";
    }

    @Test
    void whoReportedAndWhoDidNotIsSaidOfEveryPartnerExpected() {
        var silent = Given.partner();
        var drafting = Given.partner();
        patch("/v1/meetings/" + meeting, """
                {"attendance": [{"partner": "%s", "presence": "PRESENT"}, {"partner": "%s", "presence": "APOLOGIES"}], "apologies": "NAMED"}""".formatted(drafting, silent)).statusCode(200);
        replace("/v1/updates/" + Given.update(meeting, partner) + "/submission", ON);
        Given.update(meeting, drafting);
        get("/v1/meetings/" + meeting + "/reporting?reported=true").body("items.partner", contains(partner), "items[0].updates", is(1),
                "items[0].presence", nullValue(), "items[0].lastOn", is("2024-01-29"));
        get("/v1/meetings/" + meeting + "/reporting?reported=false").body("items", hasSize(2), "items.reported", contains(false, false));
        get("/v1/meetings/nothing/reporting").statusCode(404);
    }

    @Test
    void updatesAreFoundByWhoWhenAndWords() {
        var update = Given.update(meeting, partner);
        get("/v1/updates?partner=" + partner + "&meeting=" + meeting + "&q=a%20POINT&status=draft").body("items.id", contains(update));
        get("/v1/updates?partner=" + partner + "&measure=nothing-counted").statusCode(400);
        get("/v1/updates?workstream=nothing").statusCode(400);
    }

    private ValidatableResponse write(String more) {
        return post("/v1/updates", "{\"partner\": \"" + partner + "\", \"meeting\": \"" + meeting + "\", " + more + "}");
    }

    static String figure(String kind, int lower, Integer upper, String given) {
        return "{\"measure\": \"people-trained\", \"kind\": \"%s\", \"count\": {\"lower\": %d, \"upper\": %d, \"given\": \"%s\"}}".formatted(kind, lower, upper, given);
    }
}
