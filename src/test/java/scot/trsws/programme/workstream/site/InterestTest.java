package scot.trsws.programme.workstream.site;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.put;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class InterestTest {

    private static final String END = "{\"on\": \"2024-02-05\", \"reason\": \"Waits for its new plan\"}";

    @Test
    void anInterestIsKeptAsItIsWritten() {
        var draft = """
                {"area": "stirling", "on": "2024-01-15", "service": "Justice", "partner": "%s", "description": "Would like to begin"}""".formatted(Given.partner());
        var id = some("interest");
        put("/v1/site-interests/" + id, draft).statusCode(201).body("service", is("Justice"), "endedOn", nullValue(), "endReason", nullValue());
        replace("/v1/site-interests/" + id, draft).statusCode(200).body("version", is(1));
        patch("/v1/site-interests/" + id, "{\"service\": null}").body("service", nullValue(), "version", is(2));
        post("/v1/site-interests", draft).statusCode(201).body("id", startsWith("stirling-2024-01-15"));
    }

    @Test
    void anInterestIsOfAnAreaAndNotOfTheFuture() {
        post("/v1/site-interests", "{\"on\": \"2999-01-01\", \"partner\": \"nobody\"}").statusCode(422).body("errors.pointer", contains("/area", "/on", "/partner"));
    }

    @Test
    void anInterestEndsOnADayAndForAReason() {
        var id = interest();
        replace("/v1/site-interests/" + id + "/end", "{\"on\": \"2024-02-05\"}").statusCode(422).body("errors.pointer", contains("/reason"));
        replace("/v1/site-interests/" + id + "/end", "{\"on\": \"2024-01-14\", \"reason\": \"Before it began\"}").statusCode(422).body("errors.pointer", contains("/on"),
                "errors[0].detail", is("must not be before 2024-01-15, when the interest was expressed"));
        put("/v1/site-interests/" + id + "/end", END).statusCode(428);
        replace("/v1/site-interests/" + id + "/end", END).statusCode(200).body("endedOn", is("2024-02-05"), "endReason", is("Waits for its new plan"));
        patch("/v1/site-interests/" + id, "{\"on\": \"2024-02-06\"}").statusCode(422).body("errors.pointer", contains("/on"), "errors[0].detail", is("must not be after the day on which it ended"));
    }

    @Test
    void anEndIsTakenBack() {
        var id = interest();
        delete("/v1/site-interests/" + id + "/end").statusCode(404);
        replace("/v1/site-interests/" + id + "/end", END);
        delete("/v1/site-interests/" + id + "/end").statusCode(200).body("endedOn", nullValue(), "endReason", nullValue());
        get("/v1/site-interests/" + id + "/history").body("items.after.endedOn", contains(null, "2024-02-05", null));
    }

    @Test
    void interestsAreFoundByWhetherTheyEnded() {
        var partner = Given.partner();
        var lasting = made(partner);
        var ended = made(partner);
        replace("/v1/site-interests/" + ended + "/end", END);
        get("/v1/site-interests?ended=false&partner=" + partner).body("items.id", contains(lasting));
        get("/v1/site-interests?ended=true&area=stirling&q=words&sort=-on&partner=" + partner).body("items.id", contains(ended));
        get("/v1/site-interests?ended=perhaps").statusCode(400).body("errors[0].parameter", is("ended"));
    }

    private static String interest() {
        return made(Given.partner());
    }

    private static String made(String partner) {
        return Given.made("site-interests", some("interest"), """
                {"area": "stirling", "on": "2024-01-15", "partner": "%s", "description": "In words"}""".formatted(partner));
    }
}
