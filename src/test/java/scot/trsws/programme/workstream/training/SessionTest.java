package scot.trsws.programme.workstream.training;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.trsws.programme.Given;
import scot.trsws.programme.http.Race;

@QuarkusTest
class SessionTest {

    @Test
    void aSessionIsKeptAsItIsWritten() {
        var id = some("session");
        var draft = """
                {"course": "%s", "startsOn": "2024-01-10", "endsOn": "2024-01-11", "mode": "HYBRID", "place": "Falkirk Town Hall", "area": "falkirk",
                 "audience": "%s", "deliverer": "%s", "invited": {"lower": 300, "upper": 300, "given": "300"},
                 "attended": {"lower": 201, "given": "over 200"}}""".formatted(Given.course(), Given.audience(), Given.partner());
        put("/v1/sessions/" + id, draft).statusCode(201).body("status", is("PLANNED"), "attended.lower", is(201), "attended.upper", nullValue(),
                "completed", nullValue(), "cumulative", is(false), "trainsTrainers", is(false));
        replace("/v1/sessions/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/sessions/" + id, "{\"attended\": null}").statusCode(200).body("attended", nullValue(), "invited.given", is("300"));
        get("/v1/sessions/" + id + "/history").body("items", hasSize(2), "items[1].before.attended.given", is("over 200"), "items[1].after.attended", nullValue());
    }

    @Test
    void theServerNamesASessionAfterItsCourseAndDay() {
        var course = Given.course();
        post("/v1/sessions", "{\"course\": \"%s\", \"startsOn\": \"2024-01-10\"}".formatted(course)).statusCode(201).body("id", is(course + "-2024-01-10"));
        post("/v1/sessions", "{\"course\": \"%s\", \"startsOn\": \"2024-01-10\"}".formatted(course)).statusCode(201).body("id", is(course + "-2024-01-10-1"));
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        post("/v1/sessions", """
                {"course": "nothing", "startsOn": "2024-01-02", "endsOn": "2024-01-01", "area": "nowhere", "audience": "nobody", "deliverer": "nobody",
                 "cascadeOf": "nothing", "attended": {"lower": -1, "given": "x"}, "completed": {"lower": 3, "upper": 2, "given": " "}}""").statusCode(422)
                .body("errors.pointer", contains("/area", "/attended/lower", "/audience", "/cascadeOf", "/completed/given", "/completed/upper", "/course", "/deliverer", "/endsOn"));
    }

    @Test
    void theAudienceIsATagOfThatTaxonomy() {
        var session = path(Given.session(Given.course(), "2024-01-10"));
        patch(session, "{\"audience\": \"" + Given.tag() + "\"}").statusCode(422)
                .body("errors[0].pointer", is("/audience"), "errors[0].detail", is("there is no audience with this id"));
        var audience = Given.audience();
        patch(session, "{\"audience\": \"" + audience + "\"}").statusCode(200);
        patch("/v1/tags/" + audience, "{\"taxonomy\": \"another\"}").statusCode(409).body("code", is("IN_USE"), "detail", is("Still referred to by a training session."));
    }

    @ParameterizedTest
    @CsvSource({"attended, invited", "completed, attended", "completed, invited"})
    void noMoreComeThanWereThere(String part, String whole) {
        var session = path(Given.session(Given.course(), "2024-01-10"));
        patch(session, "{\"%s\": {\"lower\": 20, \"upper\": 20, \"given\": \"20\"}, \"%s\": {\"lower\": 21, \"given\": \"over 20\"}}".formatted(whole, part)).statusCode(422)
                .body("errors.pointer", contains("/" + part + "/lower"), "errors.detail", contains("must not be more than " + whole + " at most, 20"));
        patch(session, "{\"%s\": {\"lower\": 20, \"given\": \"20 or more\"}, \"%s\": {\"lower\": 21, \"given\": \"over 20\"}}".formatted(whole, part)).statusCode(200);
    }

    @Test
    void sessionsAreFound() {
        var course = Given.made("courses", some("course"), "{\"workstream\": \"%s\", \"title\": \"A course\", \"level\": \"ENHANCED\"}".formatted(Given.workstream()));
        var workstream = get("/v1/courses/" + course).extract().<String>path("workstream");
        var audience = Given.audience();
        var known = Given.made("sessions", some("session"), """
                {"course": "%s", "startsOn": "2024-02-01", "mode": "ONLINE", "place": "On a screen", "area": "falkirk", "audience": "%s", "deliverer": "%s",
                 "attended": {"lower": 1, "upper": 1, "given": "one"}, "cumulative": true}""".formatted(course, audience, Given.partner()));
        var bare = Given.session(course, "2024-01-01");
        var list = "/v1/sessions?workstream=" + workstream;
        get(list + "&sort=startsOn").body("items.id", contains(bare, known));
        get(list + "&level=ENHANCED&area=falkirk&audience=" + audience + "&mode=online&cumulative=true&from=2024-02-01&to=2024-02-01&q=SCREEN").body("items.id", contains(known));
        get(list + "&cumulative=false&to=2024-01-31").body("items.id", contains(bare));
        for (var missing : new String[] {"AREA", "AUDIENCE", "DELIVERER", "ATTENDED", "LEVEL,ATTENDED"}) {
            get(list + "&missing=" + missing).body("items.id", contains(bare));
        }
        patch("/v1/courses/" + course, "{\"level\": null}");
        get(list + "&missing=LEVEL").body("items.id", containsInAnyOrder(bare, known));
        get("/v1/sessions?course=x&audience=x&cascadeOf=" + bare).statusCode(400).body("errors.parameter", contains("audience", "cascadeOf", "course"));
    }

    @Test
    void aCascadeGoesOutFromASessionThatTrainsTrainers() {
        var course = Given.course();
        var plain = Given.session(course, "2024-01-10");
        patch(path(plain), "{\"cascadeOf\": \"%s\"}".formatted(Given.session(course, "2024-01-09"))).statusCode(422)
                .body("errors[0].detail", is("there is no train the trainer session with this id"));
        var trainers = trainers(course);
        patch(path(plain), "{\"cascadeOf\": \"%s\"}".formatted(trainers)).statusCode(200);
        patch(path(trainers), "{\"trainsTrainers\": false}").statusCode(409).body("code", is("IN_USE"));
        delete(path(trainers)).statusCode(409);
        get("/v1/sessions?cascadeOf=" + trainers).body("items.id", contains(plain));
    }

    @Test
    void aCascadeNeverLeadsBackToItself() {
        var course = Given.course();
        var first = trainers(course);
        var second = trainers(course);
        var third = trainers(course);
        patch(path(first), "{\"cascadeOf\": \"%s\"}".formatted(first)).statusCode(422).body("errors.pointer", contains("/cascadeOf"));
        patch(path(second), "{\"cascadeOf\": \"%s\"}".formatted(first)).statusCode(200);
        patch(path(third), "{\"cascadeOf\": \"%s\"}".formatted(second)).statusCode(200);
        patch(path(first), "{\"cascadeOf\": \"%s\"}".formatted(third)).statusCode(422)
                .body("errors.pointer", contains("/cascadeOf"), "errors.detail", contains("must not lead back to the session itself"));
    }

    @RepeatedTest(5)
    void twoAtOnceDoNotCloseACircleThatNeitherSees() {
        var course = Given.course();
        var trainers = Stream.generate(() -> trainers(course)).limit(4).toList();
        patch(path(trainers.get(1)), "{\"cascadeOf\": \"%s\"}".formatted(trainers.get(2))).statusCode(200);
        patch(path(trainers.get(3)), "{\"cascadeOf\": \"%s\"}".formatted(trainers.get(0))).statusCode(200);
        var answers = Race.race(2, half -> patch(path(trainers.get(2 * half)), "{\"cascadeOf\": \"%s\"}".formatted(trainers.get(2 * half + 1))).extract().statusCode());
        assertThat(answers, containsInAnyOrder(200, 422));
    }

    private static String trainers(String course) {
        return Given.made("sessions", some("trainers"), "{\"course\": \"%s\", \"startsOn\": \"2024-01-01\", \"trainsTrainers\": true}".formatted(course));
    }

    private static String path(String session) {
        return "/v1/sessions/" + session;
    }
}
