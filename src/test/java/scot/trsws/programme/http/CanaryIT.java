package scot.trsws.programme.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scot.trsws.programme.store.embedded.ServiceProcess;

/** Nothing that a client sends is in a log: neither a key nor what somebody wrote, wherever in the request it was, kept or refused. */
class CanaryIT {

    private static final String CANARY = "canary4711";

    /** One that is good. */
    private static final String KEY = CANARY + "-is-the-key-of-the-administrator";

    @TempDir
    Path data;

    @Test
    void noLogRepeatsWhatAClientSent() throws Exception {
        try (var service = ServiceProcess.start(data, Map.of("TRACKER_BOOTSTRAP_KEY", KEY))) {
            sing(service);
            service.stop();
            var output = service.output();
            assertTrue(output.contains("DELETE /v1/partners/{id} 409"), output);
            assertFalse(output.contains(CANARY), output);
            assertEquals(List.of(), logsOfTheDatabase().filter(CanaryIT::repeats).toList());
        }
    }

    private static void sing(ServiceProcess service) throws Exception {
        assertEquals(201, post(service, "/v1/partners", "{\"name\": \"%s\", \"type\": \"OTHER\"}"));
        assertEquals(400, post(service, "/v1/partners", "{\"name\": \"%s\", \"type\": \"%1$s\"}"));
        assertEquals(400, post(service, "/v1/partners", "{\"name\": \"%s\", "));
        assertEquals(422, post(service, "/v1/partners", "{\"name\": \"%s\", \"type\": \"OTHER\", \"partOf\": \"%1$s-nobody\"}"));
        assertEquals(415, ServiceProcess.send(request(service, "/v1/partners").header("Content-Type", CANARY + "/x").POST(BodyPublishers.ofString(CANARY))).statusCode());
        for (var type : List.of("application/json", "text/plain; charset=" + CANARY)) {
            ServiceProcess.send(request(service, "/v1/partners/" + CANARY).header("Content-Type", type).PUT(BodyPublishers.ofString("{\"name\": \"" + CANARY + "\", \"type\": \"OTHER\"}")));
        }
        assertEquals(201, post(service, "/v1/partners", "{\"name\": \"part of %s\", \"type\": \"OTHER\", \"partOf\": \"%1$s\"}"));
        assertEquals(409, ServiceProcess.send(request(service, "/v1/partners/" + CANARY).header("If-Match", "*").DELETE()).statusCode());
        for (var path : List.of("?access_token=", "?key=", "?q=", "?after=", "?sort=", "?limit=", "?", "/", "/x/", "/%ff", "/%00", "?q=%ff", "/x?asOf=")) {
            assertFalse(ServiceProcess.send(request(service, "/v1/partners" + path + CANARY).GET()).statusCode() >= 500, path);
        }
        for (var header : List.of("Accept", "Accept-Language", "Cookie", "Idempotency-Key", "If-None-Match", "Origin", "Referer", "User-Agent", "X-Forwarded-For", "X-Request-Id")) {
            get(service, "/v1/partners", header, CANARY);
        }
        for (var key : List.of("Bearer " + CANARY, "Bearer ptk_" + CANARY, "Basic " + CANARY)) {
            assertEquals(401, ServiceProcess.send(service.anonymous("/v1/partners").header("Authorization", key)).statusCode());
        }
    }

    private static HttpRequest.Builder request(ServiceProcess service, String path) {
        return service.anonymous(path).header("Authorization", "Bearer " + KEY);
    }

    private static int post(ServiceProcess service, String path, String body) throws IOException, InterruptedException {
        return ServiceProcess.send(request(service, path).header("Content-Type", "application/json").header("Idempotency-Key", CANARY + body.hashCode())
                .POST(BodyPublishers.ofString(body.formatted(CANARY)))).statusCode();
    }

    private static HttpResponse<String> get(ServiceProcess service, String path, String header, String value) throws IOException, InterruptedException {
        return ServiceProcess.send(request(service, path).header(header, value).GET());
    }

    private Stream<Path> logsOfTheDatabase() throws IOException {
        return Files.walk(data).filter(file -> file.toString().endsWith(".log"));
    }

    private static boolean repeats(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).contains(CANARY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
