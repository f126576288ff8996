package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names every request and refuses, before it is routed, what is too long to read, is not UTF-8 or carries a secret in its address. */
@Singleton
class Limits {

    static final String REQUEST_ID = "X-Request-Id";

    // The order of what happens to a request: Quarkus looks at its origin at 300, so that a browser may read what is refused later.
    static final int NAMED = 1_000;
    static final int CHARGED = 290;
    static final int CHECKED = 280;
    static final int BODY_READ = 270;

    private static final int URI = 8_000;
    private static final int HEADERS = 16_000;
    private static final int HEADER_LINES = 100;
    private static final Set<String> SECRETS = Set.of("access_token", "accesstoken", "api_key", "api-key", "apikey", "auth", "authorization", "key", "password",
            "secret", "token");
    /** What the router would take out, so that one address had two spellings; and the parameters of a part. */
    private static final Pattern ALIAS = Pattern.compile("//|;|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

    @Inject
    EarlyRefusals early;

    void register(@Observes Filters filters) {
        filters.register(this::name, NAMED);
        filters.register(this::check, CHECKED);
    }

    void register(@Observes Router router) {
        router.errorHandler(400, context -> early.refuse(context, Problem.unreadable(Problem.Error.parameter("path", "must be UTF-8, percent-encoded"))));
    }

    private void name(RoutingContext context) {
        context.response().putHeader(REQUEST_ID, UUID.randomUUID().toString());
        if ("https".equals(context.request().scheme())) {
            context.response().putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (String.valueOf(request.getHeader("Accept")).isBlank()) {
            request.headers().remove("Accept");
        }
        refusal(context).ifPresentOrElse(problem -> early.refuse(context, problem), context::next);
    }

    private static Optional<Problem> refusal(RoutingContext context) {
        var request = context.request();
        long headers = request.headers().entries().stream().mapToLong(header -> header.getKey().length() + header.getValue().length() + 4).sum();
        if (request.uri().length() > URI) {
            return Optional.of(new Problem(Refusal.URI_TOO_LONG, "An address may have at most " + URI + " characters."));
        } else if (headers > HEADERS || request.headers().size() > HEADER_LINES) {
            return Optional.of(new Problem(Refusal.HEADERS_TOO_LARGE, "The headers may have at most " + HEADERS + " characters in " + HEADER_LINES + " lines."));
        } else if (Bodies.announced(request) > Bodies.limit(request)) {
            return Optional.of(Bodies.tooLarge(Bodies.limit(request)));
        } else if (request.version() == HttpVersion.HTTP_2 && WRITES.contains(request.method().name()) && request.getHeader("Content-Length") == null) {
            return Optional.of(new Problem(Refusal.LENGTH_REQUIRED, "Send Content-Length, or use HTTP/1.1."));
        } else if (!EarlyRefusals.namesAHost(request)) {
            return Optional.of(Hosts.none());
        } else if (ALIAS.matcher(request.uri().replaceFirst("[?].*", "")).find()) {
            return Optional.of(Problem.notFound());
        } else if (isReadOnly(context.normalizedPath()) && !READS.contains(request.method().name())) {
            return Optional.of(new Problem(Refusal.METHOD_NOT_ALLOWED, "Allowed here: GET, HEAD.").with("Allow", "GET, HEAD"));
        }
        var errors = unreadable(request.uri());
        return errors.isEmpty() ? Optional.empty() : Optional.of(Problem.unreadable(errors));
    }

    /** What the framework answers by itself, to any method. */
    private static boolean isReadOnly(String path) {
        return path.equals("/openapi") || isOperations(path);
    }

    /** What those ask who watch the service; of the path that the router sees. */
    static boolean isOperations(String path) {
        return path.startsWith("/q/");
    }

    private static List<Problem.Error> unreadable(String uri) {
        var errors = new ArrayList<Problem.Error>();
        var parts = uri.split("\\?", 2);
        check("path", parts[0], errors);
        if (parts.length == 2) {
            for (var pair : parts[1].split("&")) {
                check(pair.replaceFirst("=.*", ""), pair, errors);
            }
        }
        return errors;
    }

    private static void check(String name, String text, List<Problem.Error> errors) {
        try {
            Text.keepable(decode(text));
            if (SECRETS.contains(name.toLowerCase(Locale.ROOT))) {
                errors.add(Problem.Error.parameter(name, "must not be in an address, which others get to see: send a key in the Authorization header, after Bearer and a space"));
            }
        } catch (IllegalArgumentException e) {
            errors.add(Problem.Error.parameter(name, e.getMessage()));
        }
    }

    private static String decode(String text) {
        try {
            var bytes = URLDecoder.decode(text, ISO_8859_1).getBytes(ISO_8859_1);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new IllegalArgumentException("must be UTF-8, percent-encoded", e);
        }
    }

    static String requestId(RoutingContext context) {
        return context.response().headers().get(REQUEST_ID);
    }
}
