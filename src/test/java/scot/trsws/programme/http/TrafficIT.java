package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.trsws.programme.store.embedded.PreparedData;
import scot.trsws.programme.store.embedded.ServiceProcess;

/** One who asks too often is told to wait, and nobody else is. */
class TrafficIT {

    private static final String HERE = "127.0.0.1";
    private static final String OTHER = "127.0.0.2";
    private static final String CALLER_LIMIT = "TRACKER_RATE_LIMIT_PER_MINUTE";
    private static final String PROBE_LIMIT = "TRACKER_RATE_LIMIT_PROBES_PER_MINUTE";
    private static final String ADDRESS_LIMIT = "TRACKER_RATE_LIMIT_ADDRESS_PER_MINUTE";
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 50;
    private static final Duration FLOOD = Duration.ofSeconds(10);

    @TempDir
    Path data;

    @BeforeEach
    void prepare() throws Exception {
        PreparedData.copyTo(data);
    }

    @Test
    void anAddressThatAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of(ADDRESS_LIMIT, "5"))) {
            for (int left = 4; left >= 0; left--) {
                var answer = ServiceProcess.send(service.anonymous("/v1/partners"));
                assertEquals(401, answer.statusCode());
                assertTrue(answer.headers().firstValue("RateLimit").orElse("").startsWith("\"address\";r=" + left + ";t="));
            }
            var refused = ServiceProcess.send(service.anonymous("/v1/partners"));
            assertEquals(429, refused.statusCode());
            assertTrue(refused.body().contains("\"code\":\"TOO_MANY_REQUESTS\"") && refused.body().contains("At most 5 requests a minute"), refused.body());
            assertEquals("\"address\";q=5;w=60", refused.headers().firstValue("RateLimit-Policy").orElse(""));
            assertTrue(refused.headers().firstValueAsLong("Retry-After").orElse(0) <= 12);
            assertEquals(200, service.get("/q/health/ready").statusCode());
            assertTrue(asked(service, OTHER, "nobody").startsWith("HTTP/1.1 401"));
        }
    }

    @Test
    void twoSecretsOfOneKeyAreOneCallerAndAnotherKeyIsAnother() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of(CALLER_LIMIT, "6"))) {
            var first = key(service, "one");
            var second = made(service, "/v1/api-keys/one/rotation", "{}");
            var other = key(service, "other");
            for (var secret : List.of(first, first, first, second, second, second)) {
                assertTrue(asked(service, HERE, secret).startsWith("HTTP/1.1 200"));
            }
            assertTrue(asked(service, HERE, first).startsWith("HTTP/1.1 429"));
            assertTrue(asked(service, OTHER, second).startsWith("HTTP/1.1 429"));
            assertTrue(asked(service, HERE, other).startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void whoeverGuessesKeysIsSoonTurnedAwayAndWhoIsKnownIsNot() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of(ADDRESS_LIMIT, "50"))) {
            assertEquals(200, service.get("/v1/partners").statusCode());
            for (int i = 0; i < 5; i++) {
                assertTrue(asked(service, HERE, "ptk_guess" + i).startsWith("HTTP/1.1 401"));
            }
            assertTrue(asked(service, HERE, "ptk_guess5").startsWith("HTTP/1.1 429"));
            assertEquals(200, service.get("/v1/partners").statusCode());
        }
    }

    @Test
    void aKeyThatIsNewGetsInThoughItsAddressHasNothingLeft() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of(ADDRESS_LIMIT, "10"))) {
            var good = key(service, "good");
            var revoked = key(service, "revoked");
            assertEquals(200, ServiceProcess.send(service.request("/v1/api-keys/revoked/revocation").header("If-Match", "*").header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"on\": \"2024-01-29\", \"reason\": \"lost\"}"))).statusCode());
            exhaust(service);
            assertTrue(asked(service, HERE, revoked).startsWith("HTTP/1.1 401"));
            assertTrue(asked(service, HERE, revoked).startsWith("HTTP/1.1 429"));
            assertTrue(asked(service, HERE, good + "0").startsWith("HTTP/1.1 429"));
            assertTrue(asked(service, HERE, good).startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void whoWatchesTheServiceHasAnAllowanceOfTheirOwn() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of(PROBE_LIMIT, "60", ADDRESS_LIMIT, "3"))) {
            for (int i = 0; i < 60; i++) {
                assertTrue(got(service, OTHER, "/q/health/ready", "").startsWith("HTTP/1.1 200"));
            }
            assertTrue(got(service, OTHER, "/q/health/ready", "").startsWith("HTTP/1.1 429"));
            for (int i = 0; i < 3; i++) {
                assertTrue(got(service, OTHER, "/q/../v1/partners", "").startsWith("HTTP/1.1 404"));
            }
            assertTrue(got(service, OTHER, "/q/%2e%2e/v1/partners", "").startsWith("HTTP/1.1 429"));
        }
    }

    @Test
    void aLimitThatLetsNobodyInIsRefusedAtTheStart() throws Exception {
        var service = ServiceProcess.launch(data, Map.of(ADDRESS_LIMIT, "0"));
        assertEquals(1, service.exitCode());
        assertTrue(service.output().contains("tracker.rate-limit.address-per-minute must be greater than 0"), service.output());
    }

    @Test
    void aFloodOfOneDoesNotSlowAnother() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of(CALLER_LIMIT, "600"))) {
            var eager = key(service, "eager");
            var patient = key(service, "patient");
            // What a service needs to get going is not what is measured.
            for (int i = 0; i < WARM_UP; i++) {
                asked(service, HERE, patient);
            }
            var flood = new AtomicLong();
            var pool = Executors.newFixedThreadPool(CONNECTIONS);
            var end = Instant.now().plus(FLOOD);
            for (int i = 0; i < CONNECTIONS; i++) {
                pool.submit(() -> flood(service.port(), eager, end, flood));
            }
            var times = new ArrayList<Long>();
            while (Instant.now().isBefore(end)) {
                var started = System.nanoTime();
                assertTrue(asked(service, HERE, patient).startsWith("HTTP/1.1 200"));
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
                Thread.sleep(20);
            }
            pool.shutdown();
            System.out.printf("beside %d requests of another: %d requests, 99th percentile %d ms, longest %d ms%n", flood.get(), times.size(), percentile(times, 99), percentile(times, 100));
            assertTrue(times.size() >= 50 && percentile(times, 99) < 1_000, times::toString);
        }
    }

    private static void exhaust(ServiceProcess service) throws IOException {
        for (int i = 0; i < 3; i++) {
            asked(service, HERE, "ptk_guess" + i);
        }
        assertTrue(asked(service, HERE, "ptk_guess").startsWith("HTTP/1.1 429"));
    }

    private static String key(ServiceProcess service, String title) throws Exception {
        return made(service, "/v1/api-keys", "{\"title\": \"%s\", \"role\": \"READER\", \"partners\": []}".formatted(title));
    }

    private static String made(ServiceProcess service, String path, String body) throws Exception {
        var answer = ServiceProcess.send(service.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        assertTrue(answer.statusCode() < 300, answer.body());
        return new ObjectMapper().readTree(answer.body()).get("key").textValue();
    }

    private static long percentile(List<Long> times, int percent) {
        return times.stream().sorted().toList().get((times.size() * percent + 99) / 100 - 1);
    }

    private static Void flood(int port, String key, Instant end, AtomicLong asked) throws IOException {
        var request = ("GET /v1/partners HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + key + "\r\n\r\n").getBytes(US_ASCII);
        var answer = new byte[65_536];
        while (Instant.now().isBefore(end)) {
            try (var socket = from(HERE, port)) {
                while (Instant.now().isBefore(end)) {
                    socket.getOutputStream().write(request);
                    asked.incrementAndGet();
                    if (socket.getInputStream().read(answer) < 0) {
                        break;
                    }
                }
            }
        }
        return null;
    }

    private static String asked(ServiceProcess service, String address, String key) throws IOException {
        return got(service, address, "/v1/partners", "\r\nAuthorization: Bearer " + key);
    }

    private static String got(ServiceProcess service, String address, String path, String headers) throws IOException {
        try (var socket = from(address, service.port())) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close" + headers + "\r\n\r\n").getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    private static Socket from(String address, int port) throws IOException {
        return new Socket(InetAddress.getByName(HERE), port, InetAddress.getByName(address), 0);
    }
}
