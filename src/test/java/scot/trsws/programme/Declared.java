package scot.trsws.programme;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Fails a test whose answer the committed API document does not declare: its status, its headers, its media type, its body. */
public class Declared implements Filter {

    public static final Path DOCUMENT = Path.of("docs/openapi.yaml");

    private static final Set<String> TOLD_OF_ALL = Set.of("HEAD", "OPTIONS", "TRACE");
    private static final Set<String> HEADERS = Set.of("ETag", "Location", "Link", "Idempotency-Replayed", "RateLimit", "RateLimit-Policy", "Retry-After");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode API = read();
    private static final Map<String, Pattern> PATHS = API.get("paths").properties().stream().map(Map.Entry::getKey)
            .collect(toMap(path -> path, path -> Pattern.compile(path.replaceAll("\\{[^}]*}", "[^/]+"))));
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    // A schema of the API document refers to its "components", a word that JSON Schema itself does not know.
    private static final JsonSchemaFactory DIALECT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory
            .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012()).keyword(new NonValidationKeyword("components")).build()));

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification specification, FilterContext context) {
        var response = context.next(request, specification);
        var path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/v1/") && !TOLD_OF_ALL.contains(request.getMethod()) && response.statusCode() != 405) {
            PATHS.entrySet().stream().filter(entry -> entry.getValue().matcher(path).matches()).map(Map.Entry::getKey)
                    .min(java.util.Comparator.comparing(template -> template.contains("{"))).ifPresentOrElse(
                    template -> check(template, request.getMethod().toLowerCase(Locale.ROOT), response),
                    () -> require(Set.of(400, 401, 404).contains(response.statusCode()), path + " is not declared, but answers " + response.statusCode()));
        }
        return response;
    }

    private static void check(String path, String method, Response response) {
        var place = method + " " + path + " " + response.statusCode();
        var declared = resolved(API.get("paths").get(path).path(method).path("responses").path(String.valueOf(response.statusCode())));
        require(!declared.isMissingNode(), place + " is not declared: " + response.asString());
        HEADERS.forEach(header -> require(response.header(header) == null || declared.path("headers").has(header), place + " does not declare " + header));
        if (!response.asString().isEmpty()) {
            var type = response.contentType().replaceFirst(";.*", "");
            require(declared.path("content").has(type), place + " does not declare " + type);
            if (type.endsWith("json") && !type.contains("ndjson")) {
                var errors = SCHEMAS.computeIfAbsent(place, key -> schema(declared.get("content").get(type).get("schema"))).validate(json(response.asString()));
                require(errors.isEmpty(), place + ": " + errors + "\n" + response.asString());
            }
        }
    }

    private static JsonSchema schema(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", API.get("components"));
        return DIALECT.getSchema(whole);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? API.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
