package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Answers with a problem before a request has found its operation. */
@Singleton
class EarlyRefusals {

    private static final int LONGEST_ECHO = 200;
    private static final int TO_READ_WHY_MILLIS = 1_000;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._\\-\\[\\]:]+");

    @Inject
    ObjectMapper mapper;

    void refuse(RoutingContext context, Problem problem) {
        if (context.response().ended()) {
            return;
        }
        var request = context.request();
        var path = request.uri().replaceFirst("[?#].*", "");
        var base = namesAHost(request) ? request.scheme() + "://" + request.authority() : "";
        problem.headers().forEach(context.response()::putHeader);
        context.put(Refusal.class.getName(), problem.refusal());
        var details = problem.details(base, path.substring(0, Math.min(path.length(), LONGEST_ECHO)), Limits.requestId(context));
        context.response().setStatusCode(problem.refusal().status).putHeader("Content-Type", Problem.TYPE)
                .putHeader("Cache-Control", "no-store").end(json(details));
        if (Bodies.comesWith(request) && request.version() != HttpVersion.HTTP_2) {
            context.vertx().setTimer(TO_READ_WHY_MILLIS, passed -> request.connection().close());
        }
    }

    /** HTTP/2 names it in a header of its own. */
    static boolean namesAHost(HttpServerRequest request) {
        return request.authority() != null && HOST.matcher(request.authority().toString()).matches();
    }

    private String json(Problem.Details details) {
        try {
            return mapper.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
