package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;

/** A client that takes its time. */
final class Slow implements AutoCloseable {

    private static final int STEP = 300;
    private static final int SMALL = 2_048;

    private final Socket socket = new Socket();

    Slow(int port) throws IOException {
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(STEP);
    }

    Slow send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    /** What is there now. */
    String receive() throws IOException {
        var some = new byte[65_536];
        socket.setSoTimeout(STEP * 10);
        var length = socket.getInputStream().read(some);
        return new String(some, 0, Math.max(length, 0), ISO_8859_1);
    }

    /** Sends this again and again, until the other side ends; returns what it answered. */
    String drip(String text, Duration most) throws IOException {
        var answer = new StringBuilder();
        var end = Instant.now().plus(most);
        while (Instant.now().isBefore(end)) {
            try {
                send(text);
                var some = new byte[SMALL];
                var length = socket.getInputStream().read(some);
                if (length < 0) {
                    return answer.toString();
                }
                answer.append(new String(some, 0, length, ISO_8859_1));
            } catch (SocketTimeoutException stillWaiting) {
                continue;
            } catch (IOException closed) {
                return answer.toString();
            }
        }
        throw new AssertionError("still open after " + most + ": " + answer);
    }

    /** Reads nothing for a while and then all that there is; returns how much it was. */
    long readAfter(Duration pause) throws Exception {
        Thread.sleep(pause.toMillis());
        socket.setSoTimeout(STEP * 10);
        try {
            return socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketException reset) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
