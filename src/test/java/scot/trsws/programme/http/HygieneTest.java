package scot.trsws.programme.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Keys;

/** What every answer says to browsers and caches, and what no request may bring. */
@QuarkusTest
class HygieneTest {

    private static final String PARTNERS = "/v1/partners";
    private static final String FRIEND = "https://dashboard.example";
    private static final String STRANGER = "https://elsewhere.example";

    @ParameterizedTest
    @ValueSource(strings = {PARTNERS, "/v1/partners/nobody", "/v1/partners?key=a", "/v1/partners?q=%ff", "/openapi", "/q/health", "/problems", "/broken", "/nothing"})
    void noAnswerIsShownInAPageOrTakenForSomethingElse(String path) {
        request().get(path).then().header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "DENY").header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'").header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Strict-Transport-Security", nullValue()).header("Server", nullValue()).header("X-Powered-By", nullValue());
    }

    @Test
    void anAnswerThatDependsOnTheCallerSaysSoToCaches() {
        get(PARTNERS).header("Vary", containsString("Authorization"));
        get("/v1/partners/nobody").header("Vary", containsString("Authorization"));
        get("/problems").header("Vary", not(containsString("Authorization")));
    }

    @Test
    void everyAnswerSaysHowManyRequestsAreLeft() {
        get(PARTNERS).header("RateLimit-Policy", matchesPattern("\"(address|caller)\";q=1000000;w=60")).header("RateLimit", matchesPattern("\"(address|caller)\";r=\\d+;t=\\d+"));
        get("/v1/partners?q=%ff").header("RateLimit", matchesPattern("\"(address|caller)\";r=\\d+;t=\\d+"));
        get("/q/health").header("RateLimit", matchesPattern("\"probe\";r=\\d+;t=\\d+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "api_key", "access_token", "Token", "password"})
    void aSecretInAnAddressIsRefusedAndNeverRepeated(String parameter) {
        request().get(PARTNERS + "?" + parameter + "=the-canary").then().statusCode(400)
                .body("errors[0].parameter", is(parameter), "errors[0].detail", containsString("Authorization")).body(not(containsString("canary")));
    }

    @Test
    void aKeyInAnAddressLetsNobodyIn() {
        var key = Keys.staff().substring("Bearer ".length());
        for (var parameter : List.of("key", "access_token", "ptk", "bearer")) {
            var status = RestAssured.given().get(PARTNERS + "?" + parameter + "=" + key).statusCode();
            assertTrue(status == 400 || status == 401, () -> parameter + " " + status);
        }
    }

    @Test
    void aPageOfAnAllowedOriginMayReadWhatItNeeds() {
        request().header("Origin", FRIEND).get(PARTNERS).then().statusCode(200).header("Access-Control-Allow-Origin", FRIEND)
                .header("Access-Control-Allow-Credentials", "false").header("Vary", containsString("Origin")).header("Access-Control-Expose-Headers",
                        allOf(containsString("ETag"), containsString("Link"), containsString("Location"), containsString("Retry-After"), containsString("RateLimit"), containsString("X-Request-Id")));
    }

    @Test
    void aPageOfAnAllowedOriginMayReadRefusalsToo() {
        request().header("Origin", FRIEND).get(PARTNERS + "?key=a").then().statusCode(400).header("Access-Control-Allow-Origin", FRIEND);
    }

    @Test
    void aBrowserIsToldBeforeWhatAPageMaySend() {
        request().header("Origin", FRIEND).header("Access-Control-Request-Method", "PATCH").header("Access-Control-Request-Headers", "Authorization,If-Match")
                .options(PARTNERS + "/nes").then().statusCode(200).header("Access-Control-Allow-Origin", FRIEND)
                .header("Access-Control-Allow-Methods", containsString("PATCH")).header("Access-Control-Allow-Headers", allOf(containsString("Authorization"), containsString("If-Match")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "OPTIONS"})
    void aPageOfAnotherOriginGetsNothing(String method) {
        RestAssured.given().header("Origin", STRANGER).header("Access-Control-Request-Method", "GET").request(method, PARTNERS).then().statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue()).header("Access-Control-Allow-Methods", nullValue()).header("Access-Control-Expose-Headers", nullValue())
                .header("X-Content-Type-Options", "nosniff").body(is(""));
    }

    @Test
    void optionsFromAnAllowedOriginStillSaysWhatIsOffered() {
        request().header("Origin", FRIEND).options(PARTNERS).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void tooManyHeadersAreRefusedWithTheLimit() throws Exception {
        var lines = IntStream.range(0, 100).mapToObj(number -> "X-" + number + ": a\r\n").collect(Collectors.joining());
        var answer = Raw.exchange("GET /v1/partners HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nConnection: close\r\n" + lines + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431") && answer.contains("100 lines"), answer);
    }

    @Test
    void aBodyIsReadThoughItsLengthIsNotToldBefore() throws Exception {
        var answer = Raw.exchange("POST /v1/partners?dryRun=true HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + Raw.chunked("{\"name\": \"a\", \"type\": \"OTHER\"}"));
        assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
    }

    @ParameterizedTest
    @CsvSource({"application/json, 1048577, 413", "text/csv, 1048577, 415", "text/csv, 7340033, 413"})
    void aTableMayBeLongerThanAThing(String type, int length, String status) throws Exception {
        var head = "POST /v1/partners HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type + "\r\n";
        var body = "a".repeat(length);
        assertEquals("HTTP/1.1 " + status, Raw.exchange(head + "Content-Length: " + length + "\r\n\r\n" + body).substring(0, 12));
        assertEquals("HTTP/1.1 " + status, Raw.exchange(head + "Transfer-Encoding: chunked\r\n\r\n" + Raw.chunked(body)).substring(0, 12));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void aBodyIsReadInBothVersionsOfHttp(HttpClient.Version version) throws Exception {
        var client = HttpClient.newBuilder().version(version).build();
        var address = URI.create("http://127.0.0.1:" + RestAssured.port + PARTNERS + "?dryRun=true");
        client.send(HttpRequest.newBuilder(address).header("Authorization", Keys.staff()).build(), BodyHandlers.ofString()); // the upgrade
        var answer = client.send(HttpRequest.newBuilder(address).header("Authorization", Keys.staff()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"a\", \"type\": \"OTHER\"}")).build(), BodyHandlers.ofString());
        assertEquals(version, answer.version());
        assertEquals(201, answer.statusCode(), answer.body());
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedOverHttp2() throws Exception {
        var client = HttpClient.newHttpClient();
        var address = URI.create("http://127.0.0.1:" + RestAssured.port + PARTNERS);
        client.send(HttpRequest.newBuilder(address).header("Authorization", Keys.staff()).build(), BodyHandlers.ofString());
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {'{', '}'}));
        var answer = client.send(HttpRequest.newBuilder(address).header("Authorization", Keys.staff()).header("Content-Type", "application/json").POST(stream).build(), BodyHandlers.ofString());
        assertEquals(411, answer.statusCode(), answer.body());
    }
}
