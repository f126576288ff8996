package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

/** The trainings that the minutes of 29 January 2024 tell of, written down as the programme team would, and then asked. */
@QuarkusTest
class TrainingOf2024Test {

    private String workstream;
    private String skilled;
    private String leadership;
    private String early;
    private String trsws;
    private String nes;
    private String overTwoHundred;
    private String twoHundredAndSixty;

    @BeforeEach
    void theTrainingsAreWrittenDown() {
        workstream = Given.workstream();
        skilled = Given.made("courses", some("skilled"), "{\"workstream\": \"%s\", \"title\": \"Skilled practice\", \"level\": \"SKILLED\"}".formatted(workstream));
        leadership = Given.made("courses", some("leadership"), "{\"workstream\": \"%s\", \"title\": \"Leadership\"}".formatted(workstream));
        early = Given.audience();
        trsws = Given.partner();
        nes = Given.partner();
        overTwoHundred = delivered(skilled, "2024-01-15", "\"audience\": \"%s\", \"deliverer\": \"%s\", \"attended\": {\"lower\": 201, \"given\": \"over 200\"}".formatted(early, trsws));
        twoHundredAndSixty = delivered(leadership, "2023-12-04", "\"deliverer\": \"%s\", \"attended\": {\"lower\": 260, \"upper\": 260, \"given\": \"260\"}".formatted(nes));
    }

    @Test
    void overTwoHundredAndTwoHundredAndSixtyAreAtLeastFourHundredAndSixtyOne() {
        get(totals("")).body("items", hasSize(1), "items[0].attended.given", is("at least 461"), "items[0].attended.upper", nullValue(), "items[0].sessions", is(2),
                "items[0].invited", nullValue(), "items[0].completed", nullValue(), "items[0].level", nullValue(), "items[0].month", nullValue(), "items[0].withoutCount", is(0));
    }

    @Test
    void byAreaThereIsOneGroupThatWasNotRecorded() {
        get(totals("&by=AREA")).body("items.area", contains("NOT_RECORDED"), "items[0].attended.lower", is(461));
        patch("/v1/sessions/" + twoHundredAndSixty, "{\"area\": \"falkirk\"}");
        get(totals("&by=area")).body("items.area", contains("NOT_RECORDED", "falkirk"), "items.attended.given", contains("at least 201", "260"));
    }

    @Test
    void theyAreToldApartByLevelAudienceDelivererAndMonth() {
        get(totals("&by=LEVEL")).body("items.level", contains("NOT_RECORDED", "SKILLED"), "items.attended.given", contains("260", "at least 201"));
        get(totals("&by=AUDIENCE")).body("items.audience", contains("NOT_RECORDED", early), "items.attended.lower", contains(260, 201));
        get(totals("&by=DELIVERER")).body("items.deliverer", containsInAnyOrder(trsws, nes));
        get(totals("&by=MONTH")).body("items.month", contains("2023-12", "2024-01"), "items.attended.lower", contains(260, 201));
        get(totals("&by=MONTH,LEVEL")).body("items.level", contains("NOT_RECORDED", "SKILLED"), "items.month", contains("2023-12", "2024-01"), "items.area", everyItem(nullValue()));
    }

    @Test
    void theSessionsThatAreAddedAreChosen() {
        for (var chosen : new String[] {"&level=SKILLED", "&audience=" + early, "&deliverer=" + trsws, "&from=2024-01-01", "&course=" + skilled, "&session=" + overTwoHundred}) {
            get(totals(chosen)).body("items[0].attended.given", is("at least 201"));
        }
        get(totals("&to=2023-12-31")).body("items[0].attended.given", is("260"));
        get(totals("&area=falkirk")).body("items", hasSize(1), "items[0].attended", nullValue(), "items[0].sessions", is(0));
        get(totals("&area=falkirk&by=LEVEL")).body("items.sessions", contains(0, 0), "items.unplaced", contains(1, 1));
        get("/v1/training-totals?workstream=x&course=x&audience=x&deliverer=x&area=x&session=x").statusCode(400)
                .body("errors.parameter", contains("area", "audience", "course", "deliverer", "session", "workstream"));
        get("/v1/training-totals?by=WEATHER").statusCode(400).body("errors.parameter", contains("by"));
    }

    @Test
    void furtherPeopleAreOtherSessionsAndAreAdded() {
        var first = delivered(skilled, "2024-05-01", "\"attended\": {\"lower\": 456, \"upper\": 456, \"given\": \"456\"}");
        var further = delivered(skilled, "2024-09-01", "\"attended\": {\"lower\": 223, \"upper\": 223, \"given\": \"a further 223\"}");
        get("/v1/training-totals?session=" + first + "," + further).body("items[0].attended.given", is("679"), "items[0].sessions", is(2));
    }

    @Test
    void aRunningTotalIsNeverAddedToItsParts() {
        var running = delivered(skilled, "2024-09-01", "\"cumulative\": true, \"attended\": {\"lower\": 424, \"upper\": 424, \"given\": \"424 so far\"}");
        get(totals("")).body("items[0].attended.lower", is(461), "items[0].sessions", is(2), "items[0].runningTotals", is(1));
        get("/v1/training-totals?session=" + overTwoHundred + "," + running).statusCode(422).body("errors.parameter", contains("session"),
                "errors.detail", contains(running + " is a running total: it holds its own parts and is never added"));
        get(totals("&by=MONTH")).body("items.month", contains("2023-12", "2024-01", "2024-09"), "items[2].attended", nullValue(), "items[2].sessions", is(0));
    }

    @Test
    void whatWasNotDeliveredIsNotCounted() {
        var planned = Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"2024-03-01\", \"attended\": {\"lower\": 9, \"given\": \"9\"}}".formatted(skilled));
        get(totals("")).body("items[0].attended.lower", is(461), "items[0].sessions", is(2));
        get("/v1/training-totals?session=" + planned).statusCode(422).body("errors[0].detail", containsString("was not delivered: it is PLANNED"));
    }

    @Test
    void sessionsThatDoNotSayWhereTheyWereMayHaveBeenThere() {
        get(totals("&area=glasgow-city")).body("items[0].attended", nullValue(), "items[0].sessions", is(0), "items[0].unplaced", is(2));
        delivered(skilled, "2024-05-01", "\"area\": \"glasgow-city\", \"attended\": {\"lower\": 12, \"upper\": 12, \"given\": \"12\"}");
        get(totals("&area=glasgow-city")).body("items[0].attended.given", is("12"), "items[0].sessions", is(1), "items[0].unplaced", is(2));
        get(totals("&area=fife&by=AREA")).body("items.area", contains("NOT_RECORDED"), "items[0].sessions", is(0), "items[0].unplaced", is(2));
        get(totals("&level=SKILLED")).body("items[0].attended.given", is("at least 213"), "items[0].unplaced", is(1));
    }

    @Test
    void ofASessionWithoutACountNobodyKnowsWhoCame() {
        delivered(leadership, "2023-12-05", "\"mode\": \"ONLINE\"");
        get(totals("&to=2023-12-31")).body("items[0].attended.given", is("at least 260"), "items[0].sessions", is(2), "items[0].withoutCount", is(1));
        get(totals("&from=2023-12-05&to=2023-12-05")).body("items[0].attended", nullValue(), "items[0].withoutCount", is(1));
    }

    @Test
    void theTotalsAreATableToo() {
        assertEquals("level,audience,deliverer,area,month,invited.lower,invited.upper,invited.given,attended.lower,attended.upper,attended.given,completed.lower,completed.upper,"
                + "completed.given,sessions,withoutCount,runningTotals,unplaced\r\nNOT_RECORDED,,,,,,,,260,260,260,,,,1,0,0,0\r\nSKILLED,,,,,,,,201,,\"at least 201\",,,,1,0,0,0\r\n",
                request().accept("text/csv").get(totals("&by=LEVEL")).asString());
    }

    @Test
    void whoHadTrainingButNoCoachingOrEvaluationYet() {
        var coaching = Given.made("coachings", some("coaching"), "{\"session\": \"%s\"}".formatted(overTwoHundred));
        get(followUps("&missing=COACHING&sort=startsOn")).body("items.id", contains(twoHundredAndSixty, overTwoHundred), "items.coachingPlanned", contains(0, 1),
                "items[1].level", is("SKILLED"), "items[1].attended.given", is("over 200"), "items[1].evaluated", is(false), "items[1].lastCoachingOn", nullValue());
        replace("/v1/coachings/" + coaching + "/holding", "{\"on\": \"2024-02-10\"}");
        get(followUps("&missing=COACHING")).body("items.id", contains(twoHundredAndSixty));
        get(followUps("&missing=COACHING,EVALUATION")).body("items", hasSize(2));
        Given.made("evaluations", some("evaluation"), "{\"session\": \"%s\", \"kirkpatrickLevel\": \"LEARNING\", \"on\": \"2024-03-01\"}".formatted(overTwoHundred));
        Given.made("evaluations", some("evaluation"), "{\"session\": \"%s\", \"kirkpatrickLevel\": \"REACTION\", \"on\": \"2024-03-01\"}".formatted(overTwoHundred));
        get(followUps("&missing=EVALUATION")).body("items.id", contains(twoHundredAndSixty));
        get(followUps("&course=" + skilled)).body("items[0].coachingHeld", is(1), "items[0].lastCoachingOn", is("2024-02-10"), "items[0].evaluations", is(2),
                "items[0].kirkpatrickLevels", contains("REACTION", "LEARNING"), "items[0].evaluated", is(true));
    }

    @Test
    void anEvaluationOfACourseIsNotOneOfItsSessions() {
        Given.made("evaluations", some("evaluation"), "{\"course\": \"%s\", \"kirkpatrickLevel\": \"RESULTS\", \"on\": \"2024-03-01\"}".formatted(leadership));
        get(followUps("&missing=EVALUATION&sort=startsOn")).body("items.evaluated", contains(false, false), "items.courseEvaluated", contains(true, false), "items.kirkpatrickLevels[0]", empty());
    }

    @Test
    void theFollowUpsAreATableToo() {
        var table = request().accept("text/csv").get(followUps("&deliverer=" + nes)).asString().split("\r\n");
        assertEquals("id,version,course,workstream,level,audience,deliverer,area,startsOn,cumulative,attended.lower,attended.upper,attended.given,coachingHeld,coachingPlanned,"
                + "lastCoachingOn,evaluations,kirkpatrickLevels,evaluated,courseEvaluated,daysSince,createdAt,updatedAt", table[0]);
        assertTrue(table[1].contains(",2023-12-04,false,260,260,260,0,0,,0,,false,false,"), table[1]);
    }

    private String totals(String more) {
        return "/v1/training-totals?workstream=" + workstream + more;
    }

    private String followUps(String more) {
        return "/v1/training-follow-ups?workstream=" + workstream + more;
    }

    private static String delivered(String course, String on, String more) {
        var session = Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"%s\", %s}".formatted(course, on, more));
        replace("/v1/sessions/" + session + "/delivery", "{\"on\": \"%s\"}".formatted(on)).statusCode(200);
        return session;
    }
}
