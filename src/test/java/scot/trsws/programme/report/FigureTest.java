package scot.trsws.programme.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class FigureTest {

    private static final String ON = "{\"on\": \"2024-01-29\"}";

    private String meeting;

    @BeforeEach
    void aMeetingToReportTo() {
        meeting = Given.meeting(Given.group());
    }

    @Test
    void onlyResultsAreAdded() {
        report(figure("RESULT", "201", "null"), figure("RUNNING_TOTAL", "679", "679"), figure("TARGET", "1000", "1000"));
        report(figure("RESULT", "260", "260"));
        get(totals()).body("items", hasSize(1), "items[0].total.lower", is(461), "items[0].total.upper", nullValue(), "items[0].total.given", is("at least 461"))
                .body("items[0].results", is(2), "items[0].runningTotals", is(1), "items[0].targets", is(1));
    }

    @Test
    void exactResultsAddUpExactly() {
        report(figure("RESULT", "456", "456"));
        report(figure("RESULT", "223", "223"));
        get(totals()).body("items[0].total.lower", is(679), "items[0].total.upper", is(679), "items[0].total.given", is("679"));
    }

    @Test
    void withoutAResultTheTotalIsUnknownAndNotZero() {
        report(figure("TARGET", "1000", "1000"));
        get(totals()).body("items[0].total", nullValue(), "items[0].results", is(0));
    }

    @Test
    void draftsAndReturnedUpdatesDoNotCount() {
        var update = written(figure("RESULT", "5", "5"));
        get(totals()).body("items", hasSize(0));
        replace("/v1/updates/" + update + "/submission", ON);
        get(totals()).body("items[0].total.lower", is(5));
        replace("/v1/updates/" + update + "/return", "{\"on\": \"2024-01-30\", \"reason\": \"Recount\"}");
        get(totals()).body("items", hasSize(0));
    }

    @Test
    void aMeetingThatDoesNotExistIsAnErrorAndNotNothing() {
        get("/v1/figure-totals?meeting=nothing&partner=nobody").statusCode(400).body("errors.parameter", contains("meeting", "partner"));
    }

    @Test
    void theTotalsAreATableToo() {
        report(figure("RESULT", "201", "null"));
        assertEquals("measure,total.lower,total.upper,total.given,results,runningTotals,targets\r\nmeasured,201,,\"at least 201\",1,0,0\r\n",
                request().accept("text/csv").get(totals()).asString());
    }

    private String totals() {
        return "/v1/figure-totals?meeting=" + meeting;
    }

    private void report(String... figures) {
        replace("/v1/updates/" + written(figures) + "/submission", ON).statusCode(200);
    }

    private String written(String... figures) {
        return Given.made("updates", some("update"), """
                {"partner": "%s", "meeting": "%s", "figures": [%s]}""".formatted(Given.partner(), meeting, String.join(",", figures)));
    }

    private static String figure(String kind, String lower, String upper) {
        return """
                {"measure": "measured", "kind": "%s", "count": {"lower": %s, "upper": %s, "given": "so many"}}""".formatted(kind, lower, upper);
    }
}
