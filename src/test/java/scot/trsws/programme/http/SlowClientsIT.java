package scot.trsws.programme.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.trsws.programme.store.embedded.PreparedData;
import scot.trsws.programme.store.embedded.ServiceProcess;

/** Whoever sends or reads slowly holds nothing for long: here for some seconds, in real life for thirty, an answer for minutes. */
class SlowClientsIT {

    private static final Map<String, String> IMPATIENT = Map.of("QUARKUS_HTTP_IDLE_TIMEOUT", "6s", "TRACKER_PATIENCE_BODY", "2s", "TRACKER_PATIENCE_ANSWER", "5s");
    private static final Duration MOST = Duration.ofSeconds(12);
    private static final String POST = "POST /v1/partners HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final int MORE_THAN_THREADS = 300;
    private static final int ACTIONS = 1_500;

    @TempDir
    static Path data;

    private static ServiceProcess service;

    @BeforeAll
    static void start() throws Exception {
        PreparedData.copyTo(data);
        service = ServiceProcess.start(data, IMPATIENT);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @Test
    void headersThatTrickleInAreNotWaitedFor() throws Exception {
        try (var client = new Slow(service.port())) {
            assertEquals("", client.send("GET /v1/partners HTTP/1.1\r\nHost: x\r\nX-Slow: ").drip("a", MOST));
        }
    }

    @Test
    void aBodyThatTricklesInIsRefusedAfterAWhile() throws Exception {
        try (var client = new Slow(service.port())) {
            var answer = client.send(POST + "Content-Length: 5000\r\n\r\n{\"name\": \"").drip("a", MOST);
            assertTrue(answer.startsWith("HTTP/1.1 408") && answer.contains("REQUEST_TIMEOUT") && answer.contains("X-Request-Id"), answer);
        }
    }

    @Test
    void aBodyOfUnknownLengthToo() throws Exception {
        try (var client = new Slow(service.port())) {
            var answer = client.send(POST + "Transfer-Encoding: chunked\r\n\r\n").drip("1\r\na\r\n", MOST);
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        }
    }

    @Test
    void aBodyThatNobodyWantsIsNotWaitedForEither() throws Exception {
        try (var client = new Slow(service.port())) {
            var answer = client.send("GET /v1/areas?key=a HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n").drip("a", MOST);
            assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        }
    }

    @Test
    void whoOnlyPausesBetweenRequestsKeepsTheConnection() throws Exception {
        var request = "GET /problems/not-found HTTP/1.1\r\nHost: x\r\n\r\n";
        try (var client = new Slow(service.port())) {
            assertTrue(client.send(request).receive().startsWith("HTTP/1.1 200"));
            Thread.sleep(3_000);
            assertTrue(client.send(request).receive().startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void manyWhoSendSlowlyDoNotKeepOthersWaiting() throws Exception {
        var clients = new ArrayList<Slow>();
        try {
            for (int i = 0; i < MORE_THAN_THREADS; i++) {
                clients.add(new Slow(service.port()).send(POST + "Content-Length: 50000\r\n\r\n{\"name\": \"" + "a".repeat(20_000)));
            }
            var started = Instant.now();
            assertEquals(200, service.get("/v1/partners").statusCode());
            assertTrue(Duration.between(started, Instant.now()).toMillis() < 1_000);
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    @Test
    void anAnswerThatIsReadSlowlyIsBrokenOff() throws Exception {
        var key = keyOfStaff();
        long length = fillList(key);
        try (var client = new Slow(service.port())) {
            assertTrue(client.send("GET /v1/actions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + key + "\r\nAccept: text/csv\r\n\r\n").readAfter(Duration.ofSeconds(7)) < length);
        }
        assertFalse(service.output().contains("Exception"), service.output());
    }

    private static String keyOfStaff() throws Exception {
        var made = ServiceProcess.send(service.request("/v1/api-keys").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\": \"staff\", \"role\": \"STAFF\", \"partners\": []}")));
        return new ObjectMapper().readTree(made.body()).get("key").textValue();
    }

    /** With more than the buffers of a connection hold. */
    private static long fillList(String key) throws Exception {
        var words = "word ".repeat(790).strip();
        for (int i = 0; i < ACTIONS; i++) {
            var made = ServiceProcess.send(service.anonymous("/v1/actions").header("Authorization", "Bearer " + key).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"title\": \"a\", \"description\": \"" + words + "\"}")));
            assertEquals(201, made.statusCode(), made.body());
        }
        return (long) ACTIONS * words.length();
    }
}
