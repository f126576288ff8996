package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.AsOf;

@QuarkusTest
class SiteStageTest {

    private static final LocalDate TODAY = LocalDate.now(AsOf.LONDON);

    private String id;

    @BeforeEach
    void aSite() {
        id = Given.site();
    }

    @Test
    void aSiteComesToAStageOnADay() {
        moves("EXPLORATION", "2023-03-21", null).statusCode(200).header("ETag", startsWith("\"2-"))
                .body("stage", is("EXPLORATION"), "stageOn", is("2023-03-21"), "stages", hasSize(1), "version", is(2));
        moves("INSTALLATION", "2023-10-23", "Teams are named").body("stage", is("INSTALLATION"), "stages.stage", contains("EXPLORATION", "INSTALLATION"),
                "stages.on", contains("2023-03-21", "2023-10-23"), "stages.reason", contains(null, "Teams are named"));
        get("/v1/sites/" + id + "/history").body("items.after.stage", contains(null, "EXPLORATION", "INSTALLATION"));
    }

    @Test
    void theTimeInAStageIsCountedInDays() {
        moves("EXPLORATION", TODAY.minusDays(10).toString(), null).body("daysInStage", is(10));
        Given.itIs(Duration.ofDays(5));
        get("/v1/sites/" + id).body("daysInStage", is(15));
        get("/v1/sites/" + id + "?asOf=" + TODAY).body("daysInStage", is(10));
    }

    @ParameterizedTest
    @CsvSource({"EXPLORATION,PAUSED", "EXPLORATION,WITHDRAWN", "INSTALLATION,EXPLORATION", "EXPLORATION,INITIAL_IMPLEMENTATION", "SUSTAINED,FULL_IMPLEMENTATION",
            "INSTALLATION:PAUSED,EXPLORATION", "INSTALLATION:WITHDRAWN,EXPLORATION", "EXPLORATION:PAUSED,INITIAL_IMPLEMENTATION", "INSTALLATION:PAUSED,WITHDRAWN"})
    void aMoveThatIsNotPlainNeedsAReason(String before, String wanted) {
        come(before);
        moves(wanted, "2024-01-29", null).statusCode(422).body("errors.pointer", contains("/reason"));
        moves(wanted, "2024-01-29", " ").statusCode(422).body("errors.pointer", contains("/reason"));
        moves(wanted, "2024-01-29", "Agreed with the area").statusCode(200).body("stage", is(wanted));
    }

    @ParameterizedTest
    @CsvSource({"EXPLORATION,INSTALLATION", "INSTALLATION,INITIAL_IMPLEMENTATION", "FULL_IMPLEMENTATION,SUSTAINED", "INSTALLATION:PAUSED,INSTALLATION",
            "INSTALLATION:PAUSED,INITIAL_IMPLEMENTATION", "INSTALLATION:PAUSED:WITHDRAWN,INSTALLATION"})
    void aPlainMoveNeedsNoReason(String before, String wanted) {
        come(before);
        moves(wanted, "2024-01-29", null).statusCode(200).body("stage", is(wanted));
    }

    @Test
    void whereTheRecordBeginsNothingIsPassedOver() {
        moves("FULL_IMPLEMENTATION", "2024-01-29", null).statusCode(200);
    }

    @Test
    void aSiteDoesNotComeToWhereItIs() {
        moves("EXPLORATION", "2023-03-21", null).statusCode(200);
        moves("EXPLORATION", "2023-04-21", "Again").statusCode(409).body("code", is("ILLEGAL_TRANSITION"), "detail",
                is("It is EXPLORATION and cannot become EXPLORATION; allowed from EXPLORATION: INSTALLATION, INITIAL_IMPLEMENTATION, FULL_IMPLEMENTATION, SUSTAINED, PAUSED, WITHDRAWN."));
        moves("EXPLORATION", "2023-03-21", null).statusCode(200).body("version", is(2), "stages", hasSize(1));
    }

    @Test
    void allThatIsWrongWithAMoveIsToldAtOnce() {
        replace("/v1/sites/" + id + "/stage", "{}").statusCode(422).body("errors.pointer", contains("/on", "/stage"));
        moves("EXPLORATION", TODAY.plusDays(1).toString(), null).statusCode(422).body("errors.pointer", contains("/on"));
        moves("INSTALLATION", "2023-10-23", null).statusCode(200);
        moves("EXPLORATION", "2023-10-22", null).statusCode(422).body("errors.pointer", contains("/on", "/reason"), "errors[0].detail", containsString("2023-10-23"));
        moves("EXPLORATION", "2023-10-23", "The same day").statusCode(200);
        moves("STARTED", "2023-10-23", null).statusCode(400).body("errors.pointer", contains("/stage"));
    }

    @Test
    void theLastStageIsTakenBack() {
        delete("/v1/sites/" + id + "/stage").statusCode(404);
        come("EXPLORATION:INSTALLATION");
        delete("/v1/sites/" + id + "/stage").statusCode(200).body("stage", is("EXPLORATION"), "stages", hasSize(1));
        delete("/v1/sites/" + id + "/stage").statusCode(200).body("stage", nullValue(), "stageOn", nullValue(), "daysInStage", nullValue());
    }

    @Test
    void aMoveNamesTheVersionThatItChanges() {
        var arrival = "{\"stage\": \"EXPLORATION\", \"on\": \"2023-03-21\"}";
        put("/v1/sites/" + id + "/stage", arrival).statusCode(428);
        json(arrival).header("If-Match", "\"9-x\"").put("/v1/sites/" + id + "/stage").then().statusCode(412);
        json(arrival).header("If-Match", get("/v1/sites/" + id).extract().header("ETag")).put("/v1/sites/" + id + "/stage").then().statusCode(200);
        replace("/v1/sites/nothing/stage", arrival).statusCode(404);
    }

    @Test
    void theStagesAreNotWrittenWithTheSite() {
        moves("EXPLORATION", "2023-03-21", null);
        patch("/v1/sites/" + id, "{\"stage\": \"SUSTAINED\"}").statusCode(400).body("errors.pointer", contains("/stage"));
        patch("/v1/sites/" + id, "{\"title\": \"Another\"}").statusCode(200).body("stage", is("EXPLORATION"), "stages", hasSize(1));
    }

    /** Comes to these stages on days of 2023, each with a reason. */
    private void come(String stages) {
        var day = LocalDate.of(2023, 1, 9);
        for (var stage : stages.split(":")) {
            moves(stage, day.toString(), "As it was").statusCode(200);
            day = day.plusDays(30);
        }
    }

    private ValidatableResponse moves(String stage, String on, String reason) {
        return replace("/v1/sites/" + id + "/stage", """
                {"stage": "%s", "on": "%s", "reason": %s}""".formatted(stage, on, reason == null ? null : "\"" + reason + "\""));
    }
}
