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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
        return document().get("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()).map(java.util.Map.Entry::getValue);
    }
}
