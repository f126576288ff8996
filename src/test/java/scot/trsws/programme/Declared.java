package scot.trsws.programme;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Fails a test whose answer the committed API document does not declare. */
class Declared implements Filter {

    static final Path DOCUMENT = Path.of("docs/openapi.yaml");

    private static final Set<String> UNDECLARED_METHODS = Set.of("HEAD", "OPTIONS", "TRACE");
    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForInlineApiSpecification(read()).build();

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification specification, FilterContext context) {
        var response = context.next(request, specification);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/") && !UNDECLARED_METHODS.contains(request.getMethod()) && response.statusCode() != 405) {
            check(path, Request.Method.valueOf(request.getMethod()), response);
        }
        return response;
    }

    private static void check(String path, Request.Method method, Response response) {
        var answer = SimpleResponse.Builder.status(response.statusCode());
        response.headers().forEach(header -> answer.withHeader(header.getName(), header.getValue()));
        if (!response.asString().isEmpty()) {
            answer.withBody(response.asString());
        }
        var report = VALIDATOR.validateResponse(path, method, answer.build());
        var unknownAddress = report.getMessages().stream().anyMatch(message -> message.getKey().equals("validation.request.path.missing"));
        if (report.hasErrors() && !(unknownAddress && response.statusCode() == 404)) {
            throw new AssertionError(method + " " + path + " answered " + response.statusCode() + ", undeclared: " + report.getMessages() + "\n" + response.asString());
        }
    }

    static String read() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
