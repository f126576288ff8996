package scot.trsws.programme.http;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static scot.trsws.programme.http.ApiHeaders.always;
import static scot.trsws.programme.http.ApiHeaders.text;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the API document, once, what every operation does alike. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    /** The extension that names the refusals of an operation beside those of all of its method; it speaks to this filter only. */
    public static final String REFUSES = "x-refuses";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? createComponents() : document.getComponents();
        document.setComponents(components);
        SchemaNames.settle(document);
        ApiSchemas.complete(components);
        ApiHeaders.declare(components);
        for (var refusal : Refusal.values()) {
            components.addResponse(name(refusal.status), problem(refusal));
        }
        ApiSecurity.declare(document);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        ApiExamples.add(document);
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        operation.setParameters(ApiParameters.of(method, operation));
        var responses = new TreeMap<String, APIResponse>();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                var created = operation.getOperationId().startsWith("create");
                responses.put(created ? "201" : status, success(created && !path.contains("{"), response));
                replayed(method, operation, response);
            }
        });
        alsoSuccessful(method, operation, responses);
        for (var refusal : Refusal.values()) {
            if (applies(refusal, path, method, operation)) {
                responses.put(String.valueOf(refusal.status), OASFactory.createAPIResponse().ref(name(refusal.status)));
            }
        }
        operation.getResponses().setAPIResponses(new LinkedHashMap<>(responses));
        operation.setExtensions(null);
    }

    private static void alsoSuccessful(HttpMethod method, Operation operation, Map<String, APIResponse> responses) {
        if (method == HttpMethod.PUT && operation.getOperationId().startsWith("replace")) {
            var created = OASFactory.createAPIResponse().description("Created").content(responses.get("200").getContent())
                    .headers(new LinkedHashMap<>(responses.get("200").getHeaders()));
            responses.put("201", created.addHeader("Location", text("The address of what was made.")));
        }
        if (method == HttpMethod.GET) {
            responses.put("304", always(OASFactory.createAPIResponse().description("Not modified since the ETag in If-None-Match"))
                    .addHeader("ETag", text("The strong entity tag.")));
        }
    }

    private static APIResponse success(boolean created, APIResponse response) {
        response.setExtensions(null);
        always(response);
        if (response.getContent() == null) {
            return response;
        }
        response.addHeader("ETag", text("The strong entity tag of what is answered; a noun's begins with its version."));
        if (created) {
            response.addHeader("Location", text("The address of what was made."));
        }
        if (response.getContent().hasMediaType(Tables.NDJSON)) {
            response.addHeader("Link", text("The next page, rel=\"next\" (RFC 8288); the same address as next in the body."));
        }
        asText(response.getContent(), Tables.CSV, "The whole list as RFC 4180 CSV: a header line, then a line for each item.");
        asText(response.getContent(), Tables.NDJSON, "The whole list, one JSON item on each line.");
        for (var type : List.of(Document.MARKDOWN, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN)) {
            asText(response.getContent(), type, "The same as a document, to print or to paste.");
        }
        return response;
    }

    private static void replayed(HttpMethod method, Operation operation, APIResponse response) {
        if (method == HttpMethod.POST && !ApiParameters.isUnrepeatable(operation)) {
            response.addHeader("Idempotency-Replayed", text("true where this is the answer to an earlier request with the same key."));
        }
    }

    private static void asText(Content content, String type, String description) {
        if (content.hasMediaType(type)) {
            content.getMediaType(type).setSchema(OASFactory.createSchema().addType(SchemaType.STRING).description(description));
        }
    }

    private static boolean applies(Refusal refusal, String path, HttpMethod method, Operation operation) {
        var body = operation.getRequestBody() != null;
        var existing = operation.getParameters().stream().anyMatch(parameter -> parameter.getName().equals("If-Match"));
        return switch (refusal) {
            case METHOD_NOT_ALLOWED -> false;
            case UNAUTHENTICATED, FORBIDDEN -> path.startsWith("/v1/");
            case NOT_FOUND -> path.contains("{");
            case NOT_ACCEPTABLE -> method != HttpMethod.DELETE || operation.getResponses().hasAPIResponse("200");
            case LENGTH_REQUIRED -> method != HttpMethod.GET && method != HttpMethod.DELETE;
            case REQUEST_TIMEOUT, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> body;
            case INVALID, IDEMPOTENCY_KEY_REUSED -> body || method != HttpMethod.GET || refuses(operation, refusal);
            case NOT_READY, DISCLOSIVE -> refuses(operation, refusal);
            case CONFLICT, IN_USE, ILLEGAL_TRANSITION -> method != HttpMethod.GET || refuses(operation, refusal);
            case PRECONDITION_FAILED, PRECONDITION_REQUIRED -> existing;
            default -> true;
        };
    }

    /** What few operations refuse, they say themselves. */
    private static boolean refuses(Operation operation, Refusal refusal) {
        return operation.getExtensions() != null && String.valueOf(operation.getExtensions().get(REFUSES)).contains(String.valueOf(refusal.status));
    }

    private static APIResponse problem(Refusal refusal) {
        var response = always(OASFactory.createAPIResponse().description(refusal.title));
        if (refusal == Refusal.TOO_MANY_REQUESTS || refusal == Refusal.UNAVAILABLE) {
            response.addHeader("Retry-After", text("After how many seconds to try again."));
        }
        return response.content(createContent().addMediaType(Problem.TYPE, createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static String name(int status) {
        return "Problem" + status;
    }
}
