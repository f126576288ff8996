package scot.trsws.programme.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** A body of unannounced length that may not outgrow the limit of its type. */
class BoundedBody extends FilterInputStream {

    private static final int MEBIBYTE = 1_048_576;
    private static final int TABLE = 7;

    private final String contentType;
    private long read;

    BoundedBody(InputStream body, String contentType) {
        super(body);
        this.contentType = contentType;
    }

    /** How many bytes a body of this type may have: a table holds many things, any other body one. */
    static int limit(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(Tables.CSV) ? TABLE * MEBIBYTE : MEBIBYTE;
    }

    static Problem tooLarge(String contentType) {
        var limit = limit(contentType);
        return new Problem(Refusal.TOO_LARGE, "A body of this type may have at most " + limit + " bytes (" + limit / MEBIBYTE + " MiB).");
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var some = super.read(into, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > limit(contentType)) {
            throw tooLarge(contentType);
        }
    }
}
