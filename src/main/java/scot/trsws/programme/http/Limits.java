package scot.trsws.programme.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
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
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names every request and refuses, before it is routed, what is too long to read or is not UTF-8. */
@Singleton
class Limits {

    static final int URI = 8_000;
    static final int HEADERS = 16_000;
    static final String REQUEST_ID = "X-Request-Id";
    private static final int LONGEST_ECHO = 200;
    private static final int FIRST = 1_000;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\-\\[\\]:]+");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Inject
    ObjectMapper mapper;

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    void register(@Observes Router router) {
        router.errorHandler(400, context -> refuse(context, Problem.unreadable(Problem.Error.parameter("path", "must be UTF-8, percent-encoded"))));
    }

    private void check(RoutingContext context) {
        context.response().putHeader(REQUEST_ID, UUID.randomUUID().toString());
        var request = context.request();
        if (String.valueOf(request.getHeader("Accept")).isBlank()) {
            request.headers().remove("Accept");
        }
        long headers = request.headers().entries().stream().mapToLong(header -> header.getKey().length() + header.getValue().length() + 4).sum();
        if (request.uri().length() > URI) {
            refuse(context, new Problem(Refusal.URI_TOO_LONG, "An address may have at most " + URI + " characters."));
        } else if (headers > HEADERS) {
            refuse(context, new Problem(Refusal.HEADERS_TOO_LARGE, "The headers may have at most " + HEADERS + " characters."));
        } else if (length(request.getHeader("Content-Length")) > BoundedBody.limit(request.getHeader("Content-Type"))) {
            refuse(context, BoundedBody.tooLarge(request.getHeader("Content-Type")));
        } else if (!HOST.matcher(host(request)).matches()) {
            refuse(context, Problem.unreadable(Problem.Error.header("Host", "must name this service: a host and perhaps a port")));
        } else if (request.uri().replaceFirst("[?].*", "").matches(".*(//|;).*")) {
            refuse(context, Problem.notFound());
        } else if (isOperations(request.path()) && !READS.contains(request.method().name())) {
            refuse(context, new Problem(Refusal.METHOD_NOT_ALLOWED, "Allowed here: GET, HEAD.").with("Allow", "GET, HEAD"));
        } else {
            var errors = undecodable(request.uri());
            if (errors.isEmpty()) {
                context.next();
            } else {
                refuse(context, Problem.unreadable(errors));
            }
        }
    }

    /** HTTP/2 names it in a header of its own. */
    private static String host(HttpServerRequest request) {
        return request.authority() == null ? "" : request.authority().toString();
    }

    /** What the framework answers by itself, to any method. */
    private static boolean isOperations(String path) {
        return path.equals("/openapi") || path.startsWith("/q/");
    }

    private static long length(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private static List<Problem.Error> undecodable(String uri) {
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

    private void refuse(RoutingContext context, Problem problem) {
        var request = context.request();
        var path = request.uri().replaceFirst("[?#].*", "");
        var base = HOST.matcher(host(request)).matches() ? request.scheme() + "://" + host(request) : "";
        problem.headers().forEach(context.response()::putHeader);
        var details = problem.details(base, path.substring(0, Math.min(path.length(), LONGEST_ECHO)), requestId(context));
        context.response().setStatusCode(problem.refusal().status).putHeader("Content-Type", Problem.TYPE)
                .putHeader("Cache-Control", "no-store").putHeader("Connection", "close").end(json(details));
    }

    static String requestId(RoutingContext context) {
        return context.response().headers().get(REQUEST_ID);
    }

    private String json(Problem.Details details) {
        try {
            return mapper.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
