package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class StayTest {

    private static final LocalDate TODAY = LocalDate.now(AsOf.LONDON);

    private String workstream;
    private String site;
    private String stages;

    @BeforeEach
    void aSiteThatWentForthAndBack() {
        workstream = Given.workstream();
        site = Given.site(workstream, "stirling");
        stages = "/v1/site-stages?workstream=" + workstream;
        move(site, "EXPLORATION", "2023-06-05");
        move(site, "INSTALLATION", "2023-10-23");
        move(site, "EXPLORATION", "2024-01-15");
    }

    @Test
    void everyStageHasItsDays() {
        get(stages).statusCode(200).body("items.stage", contains("EXPLORATION", "INSTALLATION", "EXPLORATION"),
                "items.from", contains("2023-06-05", "2023-10-23", "2024-01-15"), "items.to", contains("2023-10-23", "2024-01-15", null),
                "items.days", contains(140, 84, days("2024-01-15")), "items.present", contains(false, false, true), "items.reason", everyItem(is("As it was")));
    }

    @Test
    void whereEverySiteStandsAndSinceWhen() {
        get(stages + "&present=true").body("items.site", contains(site), "items.from", contains("2024-01-15"));
        get(stages + "&present=false").body("items.stage", contains("EXPLORATION", "INSTALLATION"));
        get(stages + "&stage=installation,SUSTAINED").body("items.from", contains("2023-10-23"));
        Given.itIs(Duration.ofDays(5));
        get(stages + "&present=true").body("items.days", contains(days("2024-01-15") + 5));
    }

    @Test
    void whereEverySiteStoodOnADay() {
        get(stages + "&on=2023-10-22").body("items.stage", contains("EXPLORATION"), "items.present", contains(false));
        get(stages + "&on=2023-10-23").body("items.stage", contains("INSTALLATION"));
        get(stages + "&on=2024-01-29").body("items.stage", contains("EXPLORATION"), "items.present", contains(true));
        get(stages + "&on=" + TODAY.plusDays(1)).statusCode(400).body("errors[0].parameter", is("on"));
    }

    @Test
    void aSiteOfWhichNoStageIsRecordedIsNotLeftOut() {
        var silent = Given.site(workstream, "west-lothian");
        get(stages + "&present=true").body("items.findAll { it.site == '" + silent + "' }.stage", contains(nullValue()), "items", hasSize(2));
        get(stages + "&area=west-lothian").body("items.days", contains(nullValue()), "items.present", contains(true));
        get(stages + "&on=2023-01-01").body("items.stage", contains(null, null), "items.findAll { it.site == '" + site + "' }.present", contains(false));
    }

    @Test
    void ofTwoStagesOnOneDayTheLastIsWhereItStood() {
        move(site, "INSTALLATION", "2024-01-15");
        get(stages + "&on=2024-01-15").body("items.stage", contains("INSTALLATION"));
        get(stages + "&stage=EXPLORATION").body("items.days", contains(140, 0));
    }

    @Test
    void aSpreadsheetTakesTheSameRows() {
        assertEquals("site,area,workstream,stage,from,to,days,reason,present\r\n"
                + "%1$s,stirling,%2$s,EXPLORATION,2023-06-05,2023-10-23,140,\"As it was\",false\r\n".formatted(quoted(site), quoted(workstream)),
                request().accept("text/csv").get("/v1/site-stages?on=2023-10-01&site=" + site).asString());
    }

    @Test
    void whatIsAskedForMustExist() {
        get("/v1/site-stages?site=nothing&area=gotham-city&workstream=none").statusCode(400).body("errors.parameter", contains("area", "site", "workstream"));
        get("/v1/site-stages?stage=DONE").statusCode(400).body("errors[0].parameter", is("stage"));
    }

    private static int days(String from) {
        return (int) ChronoUnit.DAYS.between(LocalDate.parse(from), TODAY);
    }

    private static void move(String site, String stage, String on) {
        replace("/v1/sites/" + site + "/stage", "{\"stage\": \"%s\", \"on\": \"%s\", \"reason\": \"As it was\"}".formatted(stage, on)).statusCode(200);
    }

    /** The CSV writer quotes what is longer than it looks through. */
    private static String quoted(String id) {
        return id.length() > 24 ? "\"" + id + "\"" : id;
    }
}
