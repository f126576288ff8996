package scot.trsws.programme;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The API document. To renew the committed one: {@code ./mvnw test -Dtest=ApiTest -Dtracker.renew=true}. */
@QuarkusTest
class ApiTest {

    @Test
    void theCommittedDocumentIsTheServedOne() throws IOException {
        var served = Api.get("/openapi").extract().asString();
        if (Boolean.getBoolean("tracker.renew")) {
            Files.writeString(Declared.DOCUMENT, served);
        }
        var different = Arrays.mismatch(Files.readString(Declared.DOCUMENT).lines().toArray(), served.lines().toArray());
        assertEquals(-1, different, "the first line that differs; renew docs/openapi.yaml: ./mvnw test -Dtest=ApiTest -Dtracker.renew=true");
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndASummary() throws IOException {
        var ids = operations().map(operation -> operation.path("operationId").asText()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(operations().noneMatch(operation -> operation.path("operationId").asText().isBlank() || operation.path("summary").asText().isBlank()));
    }

    @Test
    void everyOperationDeclaresItsProblems() throws IOException {
        var silent = operations().filter(operation -> !operation.path("responses").has("400") || !operation.path("responses").has("503"))
                .map(operation -> operation.path("operationId").asText()).collect(toList());
        assertEquals(List.of(), silent);
    }

    @Test
    void noSchemaIsNamedByAccident() throws IOException {
        var names = document().get("components").get("schemas").fieldNames();
        names.forEachRemaining(name -> assertFalse(name.matches(".*(View|Draft)?\\d+|.*View"), name));
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(Files.readString(Declared.DOCUMENT));
    }

    private static Stream<JsonNode> operations() throws IOException {
        return document().get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()).map(Map.Entry::getValue);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsUnderstood() throws IOException {
        Given.erasure();
        return document().get("paths").properties().stream().filter(path -> path.getKey().startsWith("/v1/"))
                .flatMap(path -> path.getValue().properties().stream().map(operation -> DynamicTest.dynamicTest(operation.getKey() + " " + path.getKey(),
                        () -> understood(path.getKey(), operation.getKey(), operation.getValue()))));
    }

    /** Rehearsed, so that nothing is kept; what is taken already or past that state may be refused, and nothing else. */
    private static void understood(String template, String method, JsonNode operation) throws IOException {
        var path = template.replace("{id}", parameter(operation, "id"));
        var request = Api.request().header("If-Match", "*");
        if (template.endsWith("/texts") || template.endsWith("/releases")) {
            request.header("Authorization", Keys.analyst());
        }
        var body = operation.path("requestBody").path("content").properties().stream().findFirst();
        if (body.isPresent()) {
            request.contentType(body.get().getKey()).body(example(body.get().getValue()));
        }
        var status = request.request(method.toUpperCase(Locale.ROOT), path + (method.equals("get") ? "" : "?dryRun=true")).statusCode();
        var undone = method.equals("delete") && template.matches(".*[}]/.+") && status == 404;
        assertTrue(status < 300 || status == 409 || undone, () -> method + " " + path + " answered " + status);
    }

    private static String parameter(JsonNode operation, String name) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false).filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> parameter.path("example").asText()).findFirst().orElse("");
    }

    private static String example(JsonNode media) throws IOException {
        if (media.has("example")) {
            return media.get("example").isTextual() ? media.get("example").asText() : media.get("example").toString();
        }
        var schema = document().at(media.path("schema").path("$ref").asText().substring(1));
        assertTrue(schema.has("examples"), () -> media + " has no example");
        return schema.get("examples").get(0).toString();
    }
}
