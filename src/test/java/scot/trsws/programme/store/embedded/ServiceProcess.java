package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, to be started, killed and stopped like in real life. */
public final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** The administrator's, chosen for the first start. */
    private static final String KEY = "the-key-of-the-administrator-of-this-process";

    private final Process process;
    private final Path output;
    private final int port;

    private ServiceProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the service over the data directory without waiting for it. */
    public static ServiceProcess launch(Path dataDirectory, Map<String, String> environment) throws IOException {
        var port = freePort();
        var output = Path.of("target", "service-" + port + ".log");
        var java = ProcessHandle.current().info().command().orElseThrow();
        // One compiler and a plain collector: it is started often and lives for seconds.
        var command = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dquarkus.http.port=" + port, "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("TRACKER_"));
        command.environment().put("TRACKER_DATA_DIR", dataDirectory.toString());
        // All clients of a test have one address; what slows them down is tested where it is set.
        command.environment().put("TRACKER_RATE_LIMIT_ADDRESS_PER_MINUTE", "1000000");
        command.environment().put("TRACKER_RATE_LIMIT_PER_MINUTE", "1000000");
        command.environment().put("TRACKER_BOOTSTRAP_KEY", KEY);
        command.environment().putAll(environment);
        return new ServiceProcess(command.start(), output, port);
    }

    static ServiceProcess launch(Path dataDirectory) throws IOException {
        return launch(dataDirectory, Map.of());
    }

    /** Starts the service over the data directory and waits until it is ready. */
    public static ServiceProcess start(Path dataDirectory, Map<String, String> environment) throws Exception {
        var service = launch(dataDirectory, environment);
        service.awaitReady();
        return service;
    }

    static ServiceProcess start(Path dataDirectory) throws Exception {
        return start(dataDirectory, Map.of());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + KEY);
    }

    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(ANSWER);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void awaitReady() throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                kill();
                throw new AssertionError("The service is not ready, see " + output);
            }
            Thread.sleep(100);
        }
    }

    /** Ends it like a crash does: nothing of it gets to run any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it like a supervisor does, by SIGTERM, and waits. */
    public void stop() {
        process.destroy();
        exitCode();
    }

    public int exitCode() {
        try {
            return process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).exitValue();
        } catch (Exception e) {
            throw new AssertionError("The service does not end, see " + output, e);
        }
    }

    public int port() {
        return port;
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
