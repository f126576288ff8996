package scot.trsws.programme.store.embedded;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, to be started, killed and stopped like in real life. */
final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;
    private final int port;

    private ServiceProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the service over the data directory without waiting for it. */
    static ServiceProcess launch(Path dataDirectory) throws IOException {
        var port = freePort();
        var output = Path.of("target", "service-" + port + ".log");
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = new ProcessBuilder(java, "-Dquarkus.http.port=" + port, "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().remove("QUARKUS_DATASOURCE_JDBC_URL");
        command.environment().put("TRACKER_DATA_DIR", dataDirectory.toString());
        return new ServiceProcess(command.start(), output, port);
    }

    /** Starts the service over the data directory and waits until it is ready. */
    static ServiceProcess start(Path dataDirectory) throws Exception {
        var service = launch(dataDirectory);
        service.awaitReady();
        return service;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void awaitReady() throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
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
    void stop() {
        process.destroy();
        exitCode();
    }

    int exitCode() {
        try {
            return process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).exitValue();
        } catch (Exception e) {
            throw new AssertionError("The service does not end, see " + output, e);
        }
    }

    String output() throws IOException {
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
