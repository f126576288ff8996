package scot.trsws.programme.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.as;
import static scot.trsws.programme.Api.delete;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.patch;
import static scot.trsws.programme.Api.post;
import static scot.trsws.programme.Api.replace;
import static scot.trsws.programme.Api.request;
import static scot.trsws.programme.Api.some;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.Given;

@QuarkusTest
class ApiKeyTest {

    private static ValidatableResponse made(String draft) {
        return post("/v1/api-keys", draft).statusCode(201);
    }

    private static ValidatableResponse reader() {
        return made("{\"title\": \"%s\", \"role\": \"READER\"}".formatted(some("reader")));
    }

    private static String id(ValidatableResponse made) {
        return made.extract().path("apiKey.id");
    }

    private static String bearer(ValidatableResponse made) {
        return "Bearer " + made.extract().<String>path("key");
    }

    private static int status(String bearer) {
        return as(bearer).get("/v1/partners").statusCode();
    }

    @Test
    void aKeyIsShownOnceAndLetsIn() {
        var key = reader().body("key", matchesPattern("ptk_[0-9A-Za-z]{46}"), "apiKey.status", is("ACTIVE"), "apiKey.lastUsedOn", nullValue()).header("Location", containsString("/v1/api-keys/reader-"));
        as(bearer(key)).get("/v1/partners").then().statusCode(200);
        get("/v1/api-keys/" + id(key)).body("beginnings", is(key.extract().<String>path("key").substring(0, 12)), "lastUsedOn", is(LocalDate.now(ZoneId.of("Europe/London")).toString()));
        get("/v1/api-keys/" + id(key)).body(not(containsString(key.extract().path("key"))));
        get("/v1/api-keys/" + id(key) + "/history").body(not(containsString(key.extract().path("key"))));
    }

    @Test
    void aRepeatableAnswerWouldKeepTheKey() {
        request().contentType("application/json").header("Idempotency-Key", some("key")).body("{\"title\": \"A\", \"role\": \"READER\"}").post("/v1/api-keys")
                .then().statusCode(400).body("errors[0].header", is("Idempotency-Key"));
    }

    @Test
    void aKeyThatWasCopiedBadlyIsToldFromAWrongOne() {
        var key = bearer(reader());
        as(key.substring(0, key.length() - 1)).get("/v1/partners").then().statusCode(401).body("detail", containsString("not all of it")).header("WWW-Authenticate", is("Bearer error=\"invalid_token\""));
        as(key.replaceFirst("ptk_.", key.charAt(11) == 'a' ? "ptk_b" : "ptk_a")).get("/v1/partners").then().statusCode(401).body("detail", containsString("not all of it"));
        as("Bearer " + "x".repeat(40)).get("/v1/partners").then().statusCode(401).body("detail", containsString("not known"));
    }

    @Test
    void anotherSecretWithTheSameBeginningIsRefused() {
        as("Bearer the-key-of-the-administrator-of-the-tested").get("/v1/partners").then().statusCode(401);
    }

    @Test
    void whatIsNoBearerIsNotOverlooked() {
        as("Basic YTpi").get("/v1/partners").then().statusCode(401);
        as("Bearer").get("/problems").then().statusCode(401);
        as("Bearer a.b.c").get("/v1/partners").then().statusCode(401);
        as(null).header("Authorization", bearer(reader())).header("Authorization", "Bearer x").get("/v1/partners").then().statusCode(401);
    }

    @Test
    void whileItIsRotatedTwoSecretsAreLetIn() {
        var first = reader();
        var second = post("/v1/api-keys/" + id(first) + "/rotation", "{}").statusCode(200).body("apiKey.beginnings", matchesPattern("ptk_\\w{8} ptk_\\w{8}"));
        assertEquals(200, status(bearer(first)));
        assertEquals(200, status(bearer(second)));
        post("/v1/api-keys/" + id(first) + "/rotation", "{}").statusCode(409);
        delete("/v1/api-keys/" + id(first) + "/rotation").statusCode(200).body("beginnings", is(second.extract().<String>path("key").substring(0, 12)));
        assertEquals(401, status(bearer(first)));
        assertEquals(200, status(bearer(second)));
        delete("/v1/api-keys/" + id(first) + "/rotation").statusCode(404);
    }

    @Test
    void theOldSecretEndsByItself() {
        var first = reader();
        var second = post("/v1/api-keys/" + id(first) + "/rotation", "{\"overlapHours\": 2}").statusCode(200);
        Given.itIs(Duration.ofHours(3));
        assertEquals(401, status(bearer(first)));
        assertEquals(200, status(bearer(second)));
    }

    @Test
    void aRevokedKeyIsRefusedAtOnceAndForGood() {
        var key = reader();
        replace("/v1/api-keys/" + id(key) + "/revocation", "{\"on\": \"2024-01-29\", \"reason\": \"Was sent by mail\"}").statusCode(200).body("status", is("REVOKED"), "beginnings", nullValue());
        assertEquals(401, status(bearer(key)));
        patch("/v1/api-keys/" + id(key), "{\"title\": \"Again\"}").statusCode(409);
        post("/v1/api-keys/" + id(key) + "/rotation", "{}").statusCode(409);
    }

    @Test
    void aKeyExpiresAfterItsLastDay() {
        var key = reader().body("apiKey.expiresOn", notNullValue());
        patch("/v1/api-keys/" + id(key), "{\"expiresOn\": \"%s\"}".formatted(LocalDate.now(ZoneId.of("Europe/London")))).statusCode(200).body("status", is("ACTIVE"));
        Given.itIs(Duration.ofHours(24));
        as(bearer(key)).get("/v1/partners").then().statusCode(401).body("detail", startsWith("This key has expired on"));
        get("/v1/api-keys/" + id(key)).body("status", is("EXPIRED"));
    }

    @Test
    void aContributorWritesForSomebodyAndTheProgrammeForNobody() {
        post("/v1/api-keys", "{\"title\": \"A\", \"role\": \"CONTRIBUTOR\"}").statusCode(422).body("errors.pointer", contains("/partners"));
        post("/v1/api-keys", "{\"title\": \"A\", \"role\": \"STAFF\", \"partners\": [\"%s\"]}".formatted(Given.partner())).statusCode(422).body("errors.pointer", contains("/partners"));
        post("/v1/api-keys", "{\"title\": \"A\", \"role\": \"CONTRIBUTOR\", \"partners\": [\"nobody-known\"]}").statusCode(422).body("errors.pointer", contains("/partners/0"));
    }

    @Test
    void whatAKeyWroteIsUnderItsName() {
        var key = made("{\"title\": \"%s\", \"role\": \"STAFF\"}".formatted(some("writer")));
        var partner = some("partner");
        as(bearer(key)).contentType("application/json").body("{\"name\": \"A partner\", \"type\": \"OTHER\"}").put("/v1/partners/" + partner).then().statusCode(201);
        get("/v1/partners/" + partner + "/history").body("items[0].actor", is("key:" + id(key)));
    }

    @Test
    void aKeyIsFoundByItsPartner() {
        var partner = Given.partner();
        var key = made("{\"title\": \"%s\", \"role\": \"CONTRIBUTOR\", \"partners\": [\"%s\"]}".formatted(some("contributor"), partner));
        get("/v1/api-keys?partner=" + partner).body("items.id", contains((String) id(key)));
    }

    @Test
    void theLastAdministratorStays() {
        for (String other : get("/v1/api-keys?role=ADMINISTRATOR&revoked=false&limit=200").extract().<List<String>>path("items.id")) {
            if (!other.equals(FirstKey.ID)) {
                replace("/v1/api-keys/" + other + "/revocation", "{\"on\": \"2024-01-29\", \"reason\": \"For the test\"}").statusCode(200);
            }
        }
        patch("/v1/api-keys/" + FirstKey.ID, "{\"role\": \"READER\"}").statusCode(409).body("detail", containsString("make another first"));
        replace("/v1/api-keys/" + FirstKey.ID + "/revocation", "{\"on\": \"2024-01-29\", \"reason\": \"For the test\"}").statusCode(409);
        get("/v1/api-keys/" + FirstKey.ID).body("status", is("ACTIVE"), "role", is("ADMINISTRATOR"));
    }

    @Test
    void theKeysOfDevelopmentAreNobodysElsewhere() {
        as("Bearer dev-staff").get("/v1/partners").then().statusCode(401);
    }
}
