package scot.trsws.programme.http;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody did, tried or took, as it is fired for the audit: never a value, a header, a query or a body. */
public record Deed(Kind kind, String requestId, String address, Caller caller, String operation, String method, String path,
        int status, String code, boolean replayed) {

    /** A write is fired within its transaction, an export before its first byte leaves, a refusal after all was undone. */
    public enum Kind {
        WRITE, REFUSAL, EXPORT
    }

    private static final Pattern PLAIN = Pattern.compile("(v1|[a-z0-9]+(-[a-z0-9]+)*)?");
    private static final int LONGEST_PART = 120;

    public Deed {
        path = plain(path);
    }

    public static Deed of(Kind kind, Exchange exchange, int status, String code) {
        return new Deed(kind, exchange.requestId(), exchange.address(), exchange.caller(), exchange.operation(), exchange.method(), exchange.path(),
                status, code, exchange.replayed());
    }

    /** A part that is no readable id may be anything, a key that was pasted at the wrong place too. */
    private static String plain(String path) {
        return Arrays.stream(path.split("/", -1)).map(part -> part.length() <= LONGEST_PART && PLAIN.matcher(part).matches() ? part : "…")
                .limit(10).collect(Collectors.joining("/"));
    }
}
