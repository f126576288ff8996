package scot.trsws.programme.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scot.trsws.programme.Api.get;
import static scot.trsws.programme.Api.json;
import static scot.trsws.programme.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Given;
import scot.trsws.programme.Keys;

@QuarkusTest
class ProtocolTest {

    private static final String PARTNERS = "/v1/partners";

    @ParameterizedTest
    @ValueSource(strings = {"/v1/partners", "/problems", "/problems/not-found", "/openapi", "/.well-known/api-catalog"})
    void headAnswersEveryGetWithoutABody(String path) {
        var etag = request().get(path).header("ETag");
        request().head(path).then().statusCode(200).body(is(emptyString())).header("ETag", etag == null ? nullValue() : equalTo(etag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/v1/partners      | DELETE | GET, HEAD, OPTIONS, POST",
            "/v1/partners/nes  | POST   | DELETE, GET, HEAD, OPTIONS, PATCH, PUT",
            "/v1/partners/nes/history | PUT | GET, HEAD, OPTIONS",
            "/problems         | POST   | GET, HEAD, OPTIONS"})
    void aMethodNotOfferedSaysExactlyWhatIs(String path, String method, String allow) {
        request().request(method, path).then().statusCode(405).header("Allow", allow).body("code", is("METHOD_NOT_ALLOWED"), "detail", containsString(allow));
        request().options(path).then().statusCode(204).header("Allow", allow).body(is(emptyString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/partners/", "/v1/Partners", "/V1/partners", "/v1", "/nothing/at/all", "/v1/partners/nobody"})
    void anUnknownAddressIsAProblem(String path) {
        request().get(path).then().statusCode(404).contentType(Problem.TYPE).body("code", is("NOT_FOUND"), "instance", is(path), "status", is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/partners;a=b HTTP/1.1\r\nHost: x", "GET /v1/partners/x;a=b HTTP/1.1\r\nHost: x"})
    void aMatrixParameterIsAnotherAddress(String request) throws Exception {
        assertTrue(Raw.exchange(request + Raw.KEY + "\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 404"));
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void bothVersionsOfHttpAreSpoken(HttpClient.Version version) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + PARTNERS)).header("Authorization", Keys.staff()).version(version).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(version, answer.version());
    }

    @Test
    void withoutAHostThereIsAProblem() throws Exception {
        var answer = Raw.exchange("GET /v1/partners HTTP/1.0\r\n\r\n");
        assertTrue(answer.contains(" 400 ") && answer.contains("\"header\":\"Host\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-No: host", "Host:", "Host: a b", "Host: x:99999", "Host: a@b", "Host: [::1"})
    void aHostThatIsNoneIsAProblemToo(String header) throws Exception {
        var answer = Raw.exchange("GET /v1/partners HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400") && answer.contains("application/problem+json") && answer.contains("\"header\":\"Host\"") && answer.contains("X-Request-Id"), answer);
    }

    @Test
    void anEmptyAcceptAsksForAnything() throws Exception {
        var answer = Raw.exchange("GET /v1/partners HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nAccept:\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void theContentTypeIsOursAndNotWhatWasAsked() {
        request().accept("application/json;q=0.9").get(PARTNERS).then().header("Content-Type", "application/json;charset=UTF-8");
        request().accept("application/json;charset=utf-16").get(PARTNERS).then().header("Content-Type", "application/json;charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /openapi", "POST, /q/health"})
    void theFrameworksOwnAddressesAreReadOnly(String method, String path) {
        request().request(method, path).then().statusCode(405).header("Allow", "GET, HEAD").body("code", is("METHOD_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/../v1/partners", "/q/%2e%2e/v1/partners", "/q/.%2E/v1/partners", "/q/./../v1/partners", "/v1/./partners", "/v1/partners/.", "/v1/partners/x/.."})
    void anAddressHasNoOtherSpellings(String path) throws Exception {
        var answer = Raw.exchange("GET " + path + " HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 404") && answer.contains("\"code\":\"NOT_FOUND\"") && !answer.contains("\"probe\""), answer);
    }

    @Test
    void aDoubledSlashIsAnotherAddress() throws Exception {
        assertTrue(Raw.exchange("GET /v1//partners HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 404"));
    }

    @Test
    void optionsOfAnUnknownAddressIsNotFound() {
        request().options("/v1/nothing").then().statusCode(404).body("code", is("NOT_FOUND"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "text/csv;q=0.1, application/json                     | application/json",
            "application/json;q=0.1, text/csv                     | text/csv",
            "application/x-ndjson, application/json;q=0.5         | application/x-ndjson",
            "*/*                                                  | application/json",
            "application/xml, application/json;q=0.2              | application/json"})
    void qualityValuesDecideTheFormat(String accept, String expected) {
        request().accept(accept).get(PARTNERS).then().statusCode(200).header("Content-Type", containsString(expected)).header("Vary", containsString("Accept"));
    }

    @Test
    void aFormatThatIsNotOfferedIsAProblem() {
        request().accept("application/xml").get(PARTNERS).then().statusCode(406).contentType(Problem.TYPE).body("code", is("NOT_ACCEPTABLE"));
    }

    @ParameterizedTest
    @CsvSource({"POST, /v1/partners, Accept-Post, application/json", "PATCH, /v1/partners/nes, Accept-Patch, application/merge-patch+json",
            "PUT, /v1/partners/nes, Accept, application/json"})
    void aBodyOfAnotherTypeIsToldWhatIsAccepted(String method, String path, String header, String accepted) {
        request().contentType("text/plain").body("x").request(method, path).then().statusCode(415)
                .header(header, accepted).body("code", is("UNSUPPORTED_MEDIA_TYPE"), "detail", containsString(accepted));
    }

    @ParameterizedTest
    @CsvSource({"/problems, gzip, true", "/problems, identity, false", "/problems/not-found, gzip, false"})
    void answersOverOneKilobyteAreCompressedForWhoAccepts(String path, String accepted, boolean compressed) throws Exception {
        var answer = Raw.exchange("GET " + path + " HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nAccept-Encoding: " + accepted + "\r\nConnection: close\r\n\r\n");
        assertEquals(compressed, answer.contains("content-encoding: gzip"), answer);
        assertTrue(answer.contains("Vary: Accept, Accept-Encoding"), answer);
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithTheLimit() {
        json(longDraft()).post(PARTNERS).then().statusCode(413).body("code", is("TOO_LARGE"), "detail", containsString("1048576"));
    }

    @Test
    void aChunkedBodyOverTheLimitIsRefusedToo() throws Exception {
        var answer = Raw.exchange("POST /v1/partners HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + Raw.chunked(longDraft()));
        assertTrue(answer.contains("HTTP/1.1 413") && answer.contains("TOO_LARGE"), answer);
    }

    @Test
    void anAddressOverTheLimitIsRefusedWithTheLimit() {
        get(PARTNERS + "?q=" + "a".repeat(8_000)).statusCode(414).body("code", is("URI_TOO_LONG"), "detail", containsString("8000"));
    }

    @Test
    void headersOverTheLimitAreRefusedWithTheLimit() {
        request().header("X-Long", "a".repeat(16_000)).get(PARTNERS).then().statusCode(431).body("code", is("HEADERS_TOO_LARGE"), "detail", containsString("16000"));
    }

    @Test
    void anAddressFarOverTheLimitDoesNotHang() throws Exception {
        var started = Instant.now();
        var answer = Raw.exchange("GET /v1/partners?q=" + "a".repeat(200_000) + " HTTP/1.1" + Raw.KEY + "\r\nHost: x\r\n\r\n");
        assertTrue(answer.contains(" 414 ") || answer.isEmpty(), answer);
        assertTrue(Duration.between(started, Instant.now()).toSeconds() < 5);
    }

    @ParameterizedTest
    @CsvSource({"/v1/partners, 'private, no-cache'", "/v1/partners/nobody, no-store", "/v1/partners?limit=0, no-store", "/openapi, 'public, no-cache'", "/q/health, no-store"})
    void everyAnswerSaysWhatMayBeKeptAndHowItIsSafe(String path, String cacheControl) {
        request().get(path).then().header("Cache-Control", cacheControl).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'")).header("Referrer-Policy", "no-referrer").header("X-Request-Id", notNullValue());
    }

    @Test
    void theRequestIdOfAWriteIsInTheHistory() {
        var id = Given.partner();
        var requestId = request().contentType("application/merge-patch+json").header("If-Match", "*").body("{\"website\": \"w\"}").patch("/v1/partners/" + id).header("X-Request-Id");
        get("/v1/partners/" + id + "/history").body("items[-1].request", is(requestId));
    }

    private static String longDraft() {
        return "{\"type\": \"OTHER\", \"name\": \"" + "a".repeat(1_100_000) + "\"}";
    }
}
