package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.trsws.programme.Keys;

/** A request as bytes on a socket, for what no HTTP client would send. */
final class Raw {

    /** What lets a request in, after its request line. */
    static final String KEY = "\r\nAuthorization: " + Keys.ADMINISTRATOR;

    private static final int CHUNK = 8_192;

    private Raw() {}

    static String exchange(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            try {
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                if (socket.getInputStream().available() == 0) {
                    return "";
                }
            }
            return new String(socket.getInputStream().readNBytes(4_000), ISO_8859_1);
        }
    }

    static String chunked(String body) {
        return IntStream.iterate(0, from -> from < body.length(), from -> from + CHUNK)
                .mapToObj(from -> body.substring(from, Math.min(body.length(), from + CHUNK)))
                .map(chunk -> Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n").collect(Collectors.joining()) + "0\r\n\r\n";
    }
}
