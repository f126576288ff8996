package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can be thrown into a problem. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    Exchange exchange;

    @Inject
    Routes routes;

    @Inject
    ObjectMapper mapper;

    @Inject
    RoutingContext routing;

    @ServerExceptionMapper
    public Response problem(Problem problem, UriInfo uri) {
        var base = uri.getBaseUri().toString().replaceFirst("/$", "");
        var response = Response.status(problem.refusal().status).type(Problem.TYPE)
                .entity(written(problem.details(base, uri.getRequestUri().getRawPath(), exchange.requestId())));
        problem.headers().forEach(response::header);
        exchange.refuses(problem.refusal());
        return response.build();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException e, UriInfo uri) {
        return problem(cause(e, Problem.class).orElseGet(() -> JsonRefusals.problem(e)), uri);
    }

    /** Named exactly, since the framework has an answer of its own for this one. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException e, UriInfo uri) {
        return unreadable(e, uri);
    }

    @ServerExceptionMapper
    public Response unreadable(UncheckedIOException e, UriInfo uri) {
        return e.getCause() instanceof JsonProcessingException json ? unreadable(json, uri) : unexpected(e, uri);
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException e, UriInfo uri) {
        var cause = cause(e, JsonProcessingException.class);
        if (cause.isPresent()) {
            return unreadable(cause.get(), uri);
        }
        return switch (e.getResponse().getStatus()) {
            case 404 -> problem(Problem.notFound(), uri);
            case 405 -> problem(methodNotAllowed(uri), uri);
            case 406 -> problem(new Problem(Refusal.NOT_ACCEPTABLE, "Ask for application/json; lists also come as text/csv and application/x-ndjson, documents as "
                    + "text/markdown, text/html and text/plain."), uri);
            case 413 -> problem(new Problem(Refusal.TOO_LARGE, "Send less at once."), uri);
            case 415 -> problem(unsupported(uri), uri);
            case 400 -> problem(Problem.unreadable(Problem.Error.at("", "must be a readable JSON object")), uri);
            default -> unexpected(e, uri);
        };
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri) {
        if (e instanceof Problem problem) {
            return problem(problem, uri);
        }
        if (!routing.response().closed()) { // whoever goes away before the end of the answer is no failure of ours
            LOG.errorf(e, "request %s failed", exchange.requestId());
        }
        return problem(new Problem(Refusal.INTERNAL, "Tell the people who run this service the request id; nothing was kept."), uri);
    }

    /** As bytes, so that no writer for the format that was asked for takes hold of it. */
    private byte[] written(Problem.Details details) {
        try {
            return mapper.writeValueAsBytes(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Problem methodNotAllowed(UriInfo uri) {
        var allow = routes.allowed(uri.getPath());
        return new Problem(Refusal.METHOD_NOT_ALLOWED, "Allowed here: " + allow + ".").with(HttpHeaders.ALLOW, allow);
    }

    private Problem unsupported(UriInfo uri) {
        return switch (exchange.method()) {
            case "PATCH" -> unsupported("Accept-Patch", MergePatch.TYPE);
            case "POST" -> unsupported("Accept-Post", routes.accepted(uri.getPath()));
            default -> unsupported(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        };
    }

    private static Problem unsupported(String header, String accepted) {
        return new Problem(Refusal.UNSUPPORTED_MEDIA_TYPE, "Send " + accepted + ".").with(header, accepted);
    }

    /** The first of this type among a throwable, its causes and what they suppress. */
    public static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (var e = thrown; e != null; e = e.getCause()) {
            var found = Stream.concat(Stream.of(e), Arrays.stream(e.getSuppressed()).flatMap(each -> Stream.of(each, each.getCause())))
                    .filter(type::isInstance).map(type::cast).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
