package scot.trsws.programme.workstream.training;

import static org.hamcrest.Matchers.contains;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class CoachingTest {

    private static final String ON = "{\"on\": \"2024-02-10\"}";

    private String session;

    @BeforeEach
    void aSession() {
        session = Given.session(Given.course(), "2024-01-29");
    }

    @Test
    void aCoachingIsKeptAsItIsWritten() {
        var id = some("coaching");
        var draft = """
                {"session": "%s", "on": "2024-02-10", "provider": "%s", "mode": "ONLINE", "attended": {"lower": 12, "upper": 12, "given": "12"}}""".formatted(session, Given.partner());
        put("/v1/coachings/" + id, draft).statusCode(201).body("status", is("PLANNED"), "attended.lower", is(12));
        replace("/v1/coachings/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/coachings/" + id, "{\"on\": null, \"attended\": null}").statusCode(200).body("on", nullValue(), "attended", nullValue());
        get("/v1/coachings/" + id + "/history").body("items", hasSize(2), "items[1].before.attended.given", is("12"));
        post("/v1/coachings", "{\"session\": \"%s\"}".formatted(session)).statusCode(201).body("id", is(session + "-coaching"));
    }

    @Test
    void aCoachingIsHeldOrCalledOffAndThatIsTakenBack() {
        var path = path(coaching());
        put(path + "/holding", ON).statusCode(428);
        replace(path + "/holding", ON).statusCode(200).body("status", is("HELD"), "statusOn", is("2024-02-10"));
        replace(path + "/cancellation", "{\"on\": \"2024-02-10\", \"reason\": \"Snow\"}").statusCode(409).body("code", is("ILLEGAL_TRANSITION"));
        delete(path + "/cancellation").statusCode(404);
        delete(path + "/holding").statusCode(200).body("status", is("PLANNED"), "statusOn", nullValue());
        replace(path + "/cancellation", ON).statusCode(422).body("errors.pointer", contains("/reason"));
        replace(path + "/cancellation", "{\"on\": \"2024-02-10\", \"reason\": \"Snow\"}").statusCode(200).body("status", is("CANCELLED"));
        delete(path + "/cancellation").statusCode(200).body("status", is("PLANNED"), "statusReason", nullValue());
    }

    @Test
    void coachingsAreFound() {
        var held = coaching();
        var planned = Given.made("coachings", some("coaching"), "{\"session\": \"%s\", \"on\": \"2024-03-01\", \"mode\": \"ONLINE\", \"description\": \"In pairs\"}".formatted(session));
        replace(path(held) + "/holding", ON);
        var list = "/v1/coachings?session=" + session;
        get(list + "&status=HELD").body("items.id", contains(held));
        get(list + "&mode=online&from=2024-03-01&to=2024-03-01&q=pairs").body("items.id", contains(planned));
        get(list + "&sort=on").body("items.id", contains(planned, held));
        get("/v1/coachings?session=nothing&provider=nobody").statusCode(400).body("errors.parameter", contains("provider", "session"));
    }

    @Test
    void aCoachingFollowsASession() {
        post("/v1/coachings", "{\"provider\": \"nobody\", \"attended\": {}}").statusCode(422)
                .body("errors.pointer", contains("/attended/given", "/attended/lower", "/provider", "/session"));
        coaching();
        delete("/v1/sessions/" + session).statusCode(409).body("detail", is("Still referred to by a coaching."));
    }

    private String coaching() {
        return Given.made("coachings", some("coaching"), "{\"session\": \"%s\"}".formatted(session));
    }

    private static String path(String coaching) {
        return "/v1/coachings/" + coaching;
    }
}
