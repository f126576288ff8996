package scot.trsws.programme.workstream.survey;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;

@QuarkusTest
class TextTest {

    private static ValidatableResponse texts(String wave, String key) {
        return request().header("Authorization", key).get("/v1/survey-waves/" + wave + "/texts").then();
    }

    private static String closed() {
        var wave = Given.openWave();
        request().contentType("text/csv").body("often,words\nweekly,More time\nnever,A room\nnever,\n").post("/v1/survey-waves/" + wave + "/response-imports").then().statusCode(201);
        texts(wave, Keys.analyst()).statusCode(409);
        replace("/v1/survey-waves/" + wave + "/closure", "{\"on\": \"2024-03-01\"}").statusCode(200);
        return wave;
    }

    @Test
    void analystsReadWhatWasWrittenInAClosedWave() {
        var wave = closed();
        texts(wave, Keys.analyst()).statusCode(200).body("items.text", containsInAnyOrder("More time", "A room"), "items[0].question", is("words"));
        request().header("Authorization", Keys.analyst()).get("/v1/survey-waves/" + wave + "/texts?question=worth").then().statusCode(400);
        request().header("Authorization", Keys.analyst()).get("/v1/survey-waves/nothing/texts").then().statusCode(404);
    }

    @Test
    void nobodyElseReadsThem() {
        as(null).get("/v1/survey-waves/nothing/texts?unknown=1").then().statusCode(401).header("WWW-Authenticate", is("Bearer")).body("code", is("UNAUTHENTICATED"));
        texts("nothing", "Basic YTpi").statusCode(401);
        texts("nothing", Keys.ADMINISTRATOR).statusCode(403).body("code", is("FORBIDDEN"));
        texts("nothing", Keys.staff()).statusCode(403);
    }

    @Test
    void whatWasWrittenIsNowhereElse() {
        var wave = closed();
        get("/v1/survey-waves/" + wave).body(not(containsString("More time")));
        get("/v1/survey-waves/" + wave + "/history").body(not(containsString("More time")));
        get("/v1/survey-waves/" + wave + "/response-imports").body("items", not(empty())).body(not(containsString("More time")));
    }
}
