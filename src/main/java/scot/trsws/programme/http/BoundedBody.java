package scot.trsws.programme.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of unannounced length that may not outgrow the limit. */
class BoundedBody extends FilterInputStream {

    private long read;

    BoundedBody(InputStream body) {
        super(body);
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
        if (read > Limits.BODY) {
            throw Limits.bodyTooLarge();
        }
    }
}
