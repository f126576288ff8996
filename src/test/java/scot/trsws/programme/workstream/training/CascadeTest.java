package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
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
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class CascadeTest {

    private String course;

    @BeforeEach
    void aCourse() {
        course = Given.course();
    }

    @Test
    void trainersReachPeopleInGenerations() {
        var first = delivered("2024-01-01", 12, 12, "\"trainsTrainers\": true");
        var second = delivered("2024-02-01", 10, 10, "\"trainsTrainers\": true, \"cascadeOf\": \"%s\"".formatted(first));
        delivered("2024-03-01", 201, null, "\"cascadeOf\": \"%s\"".formatted(second));
        delivered("2024-03-02", 260, 260, "\"cascadeOf\": \"%s\"".formatted(first));
        cascades().body("items.id", contains(first, second), "items.trainers.given", contains("many", "many"), "items.generations", contains(2, 1), "items.sessions", contains(3, 1),
                "items.reached.given", contains("at least 471", "at least 201"), "items[1].cascadeOf", is(first));
    }

    @Test
    void whatIsPlannedOrARunningTotalReachesNobody() {
        var trainers = delivered("2024-01-01", 12, 12, "\"trainsTrainers\": true");
        patch("/v1/sessions/" + Given.session(course, "2024-03-01"), "{\"cascadeOf\": \"%s\", \"attended\": {\"lower\": 5, \"given\": \"5\"}}".formatted(trainers));
        cascades().body("items[0].sessions", is(0), "items[0].reached", nullValue(), "items[0].generations", is(0));
        delivered("2024-03-02", 40, 40, "\"cumulative\": true, \"cascadeOf\": \"%s\"".formatted(trainers));
        cascades().body("items[0].reached", nullValue(), "items[0].runningTotals", is(1), "items[0].sessions", is(1));
    }

    @Test
    void whoWasNotCountedLeavesNoUpperEnd() {
        var trainers = delivered("2024-01-01", 12, 12, "\"trainsTrainers\": true");
        delivered("2024-03-02", 40, 40, "\"cascadeOf\": \"%s\"".formatted(trainers));
        var uncounted = delivered("2024-03-03", 1, 1, "\"cascadeOf\": \"%s\"".formatted(trainers));
        patch("/v1/sessions/" + uncounted, "{\"attended\": null}");
        cascades().body("items[0].reached.given", is("at least 40"), "items[0].withoutCount", is(1));
    }

    @Test
    void trainersThatAreStillToBeTrainedAreNotCounted() {
        patch("/v1/sessions/" + Given.session(course, "2024-03-01"), "{\"trainsTrainers\": true, \"attended\": {\"lower\": 5, \"given\": \"5\"}}");
        cascades().body("items[0].status", is("PLANNED"), "items[0].trainers", nullValue());
        get("/v1/training-cascades?course=nothing").statusCode(400).body("errors.parameter", contains("course"));
    }

    @Test
    void theCascadesAreATableToo() {
        delivered("2024-03-02", 40, 40, "\"cascadeOf\": \"%s\"".formatted(delivered("2024-01-01", 12, 12, "\"trainsTrainers\": true")));
        var table = request().accept("text/csv").get("/v1/training-cascades?course=" + course).asString().split("\r\n");
        assertEquals("id,version,course,workstream,level,audience,deliverer,area,startsOn,status,cascadeOf,trainers.lower,trainers.upper,trainers.given,generations,sessions,"
                + "reached.lower,reached.upper,reached.given,withoutCount,runningTotals,createdAt,updatedAt", table[0]);
        assertTrue(table[1].contains(",2024-01-01,DELIVERED,,12,12,many,1,1,40,40,40,0,0,"), table[1]);
    }

    private ValidatableResponse cascades() {
        return get("/v1/training-cascades?course=" + course + "&sort=startsOn").statusCode(200);
    }

    private String delivered(String on, int lower, Integer upper, String more) {
        var session = Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"%s\", \"attended\": {\"lower\": %d, \"upper\": %s, \"given\": \"many\"}, %s}"
                .formatted(course, on, lower, upper, more));
        replace("/v1/sessions/" + session + "/delivery", "{\"on\": \"%s\"}".formatted(on)).statusCode(200);
        return session;
    }
}
