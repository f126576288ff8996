package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;

@QuarkusTest
class TrainingTargetTest {

    private String course;
    private String workstream;

    @BeforeEach
    void aCourse() {
        course = Given.course();
        workstream = get("/v1/courses/" + course).extract().path("workstream");
    }

    @Test
    void aTargetIsKeptAsItIsWritten() {
        var id = some("target");
        var draft = """
                {"title": "Train 300", "workstream": "%s", "level": "SKILLED", "audience": "%s", "deliverer": "%s", "area": "falkirk", "people": 300,
                 "from": "2024-01-01", "dueOn": "2024-12-31"}""".formatted(workstream, Given.audience(), Given.partner());
        put("/v1/training-targets/" + id, draft).statusCode(201).body("measure", is("ATTENDED"), "people", is(300), "from", is("2024-01-01"));
        replace("/v1/training-targets/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/training-targets/" + id, "{\"measure\": \"COMPLETED\", \"area\": null}").statusCode(200).body("measure", is("COMPLETED"), "area", nullValue());
        get("/v1/training-targets/" + id + "/history").body("items.after.measure", contains("ATTENDED", "COMPLETED"));
        delete("/v1/training-targets/" + id).statusCode(204);
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/training-targets", """
                {"workstream": "x", "audience": "x", "deliverer": "x", "area": "x", "people": 0, "from": "2024-01-02", "dueOn": "2024-01-01"}""").statusCode(422)
                .body("errors.pointer", contains("/area", "/audience", "/deliverer", "/dueOn", "/people", "/title", "/workstream"));
    }

    @Test
    void targetsAreFound() {
        var early = target(10, "2024-06-30", "\"level\": \"SKILLED\", \"description\": \"Of all\"");
        var late = target(10, "2024-12-31", "\"area\": \"falkirk\"");
        var list = "/v1/training-targets?workstream=" + workstream;
        get(list + "&sort=-dueOn").body("items.id", contains(late, early));
        get(list + "&level=SKILLED&dueFrom=2024-06-30&dueBefore=2024-07-01&q=all").body("items.id", contains(early));
        get(list + "&area=falkirk").body("items.id", contains(late));
        get("/v1/training-targets?workstream=x&audience=x&deliverer=x&area=x").statusCode(400).body("errors.parameter", contains("area", "audience", "deliverer", "workstream"));
    }

    @ParameterizedTest
    @CsvSource({"201, , 201, MET, 0", "201, , 202, UNCERTAIN, 0 to 1", "201, 260, 261, NOT_MET, 1 to 60", "201, 260, 260, UNCERTAIN, 0 to 59", "260, 260, 300, NOT_MET, 40"})
    void aTargetIsMetWhereItIsSurelySo(int lower, Integer upper, int people, String standing, String remaining) {
        deliver("2024-03-01", "\"attended\": " + count(lower, upper));
        var target = target(people, "2024-12-31");
        progress().body("items.id", contains(target), "items[0].standing", is(standing), "items[0].remaining.given", is(remaining),
                "items[0].result.lower", is(lower), "items[0].sessions", is(1), "items[0].overdue", is(!standing.equals("MET")));
    }

    @Test
    void ofATargetWithoutSessionsNothingIsKnown() {
        target(5, "2999-12-31");
        Given.session(course, "2024-03-01");
        progress().body("items[0].result", nullValue(), "items[0].remaining", nullValue(), "items[0].sessions", is(0), "items[0].standing", is("UNCERTAIN"), "items[0].overdue", is(false));
    }

    @Test
    void whatIsNotCountedOrLeftOutMakesItUncertain() {
        target(500, "2024-12-31");
        deliver("2024-03-01", "\"attended\": " + count(100, 100));
        progress().body("items[0].standing", is("NOT_MET"));
        deliver("2024-03-02", "\"cumulative\": true, \"attended\": " + count(600, 600));
        progress().body("items[0].standing", is("UNCERTAIN"), "items[0].result.given", is("100"), "items[0].runningTotals", is(1), "items[0].sessions", is(1));
        deliver("2024-03-03", "\"mode\": \"ONLINE\"");
        progress().body("items[0].result.given", is("at least 100"), "items[0].withoutCount", is(1), "items[0].remaining.given", is("0 to 400"));
    }

    @Test
    void onlySessionsWithinScopeAndPeriodAreAdded() {
        patch("/v1/courses/" + course, "{\"level\": \"SKILLED\"}");
        target(500, "2024-12-31", "\"level\": \"SKILLED\", \"area\": \"falkirk\", \"measure\": \"COMPLETED\"");
        deliver("2024-12-31", "\"area\": \"falkirk\", \"attended\": " + count(30, 30) + ", \"completed\": " + count(20, 20));
        deliver("2025-01-01", "\"area\": \"falkirk\", \"completed\": " + count(7, 7));
        deliver("2024-03-01", "\"completed\": " + count(9, 9));
        progress().body("items[0].result.given", is("20"), "items[0].sessions", is(1), "items[0].standing", is("UNCERTAIN"));
        patch("/v1/courses/" + course, "{\"level\": \"INFORMED\"}");
        progress().body("items[0].result", nullValue());
    }

    @Test
    void aSessionThatMayBelongToTheScopeMakesItUncertain() {
        target(500, "2024-12-31", "\"area\": \"falkirk\"");
        deliver("2024-03-01", "\"area\": \"falkirk\", \"attended\": " + count(30, 30));
        deliver("2024-03-01", "\"area\": \"stirling\", \"attended\": " + count(40, 40));
        progress().body("items[0].result.given", is("30"), "items[0].unplaced", is(0), "items[0].standing", is("NOT_MET"));
        deliver("2024-03-01", "\"attended\": " + count(50, 50));
        progress().body("items[0].result.given", is("30"), "items[0].unplaced", is(1), "items[0].standing", is("UNCERTAIN"), "items[0].remaining.lower", is(0));
    }

    @Test
    void theProgressIsATableToo() {
        target(300, "2024-12-31");
        deliver("2024-03-01", "\"attended\": " + count(201, null));
        var table = request().accept("text/csv").get("/v1/training-target-progress?workstream=" + workstream).asString().split("\r\n");
        assertEquals("id,version,title,workstream,level,audience,deliverer,area,measure,from,dueOn,people,result.lower,result.upper,result.given,sessions,withoutCount,"
                + "runningTotals,unplaced,standing,remaining.lower,remaining.upper,remaining.given,overdue,createdAt,updatedAt", table[0]);
        assertTrue(table[1].contains(",300,201,,\"at least 201\",1,0,0,0,UNCERTAIN,0,99,\"0 to 99\",true,"), table[1]);
    }

    private ValidatableResponse progress() {
        return get("/v1/training-target-progress?workstream=" + workstream).statusCode(200);
    }

    private String target(int people, String dueOn, String... more) {
        return Given.made("training-targets", some("target"), "{\"title\": \"A target\", \"workstream\": \"%s\", \"people\": %d, \"from\": \"2024-01-01\", \"dueOn\": \"%s\"%s}"
                .formatted(workstream, people, dueOn, more.length == 0 ? "" : ", " + more[0]));
    }

    private void deliver(String on, String more) {
        var session = Given.made("sessions", some("session"), "{\"course\": \"%s\", \"startsOn\": \"%s\", %s}".formatted(course, on, more));
        replace("/v1/sessions/" + session + "/delivery", "{\"on\": \"%s\"}".formatted(on)).statusCode(200);
    }

    private static String count(int lower, Integer upper) {
        return "{\"lower\": %d, \"upper\": %s, \"given\": \"so many\"}".formatted(lower, upper);
    }
}
