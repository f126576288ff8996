package scot.trsws.programme.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Takes the examples of the API document from the sample programme: the first noun of each collection. */
final class ApiExamples {

    private static final String VERSION = "/v1/";
    private static final String JSON_TYPE = "application/json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiExamples() {}

    static void add(OpenAPI document) {
        var paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (path.startsWith(VERSION)) {
                var collection = path.substring(VERSION.length()).replaceFirst("/.*", "");
                sample(collection).entrySet().stream().findFirst().ifPresent(first -> add(draft(document, paths, collection), item, first));
                if (item.getPATCH() != null) {
                    var whole = draft(document, paths, collection).getExamples().get(0);
                    item.getPATCH().getRequestBody().getContent().getMediaType(MergePatch.TYPE).setExample(oneField(whole));
                }
            }
        });
    }

    private static void add(Schema draft, PathItem item, Map.Entry<String, Object> first) {
        draft.setExamples(List.of(first.getValue()));
        item.getOperations().values().stream().flatMap(operation -> operation.getParameters().stream())
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getName().equals("id")).forEach(id -> id.setExample(first.getKey()));
    }

    /** What may be written of a noun: by POST, or by PUT where the server makes nouns of another format than JSON. */
    private static Schema draft(OpenAPI document, Map<String, PathItem> paths, String collection) {
        var posted = paths.get(VERSION + collection).getPOST().getRequestBody().getContent();
        var json = posted.hasMediaType(JSON_TYPE) ? posted : paths.get(VERSION + collection + "/{id}").getPUT().getRequestBody().getContent();
        return document.getComponents().getSchemas().get(json.getMediaType(JSON_TYPE).getSchema().getRef().replaceFirst(".*/", ""));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> oneField(Object draft) {
        var field = ((Map<String, Object>) draft).entrySet().iterator().next();
        return Map.of(field.getKey(), field.getValue());
    }

    private static Map<String, Object> sample(String collection) {
        try (var json = Thread.currentThread().getContextClassLoader().getResourceAsStream("sample/" + collection + ".json")) {
            return json == null ? Map.of() : JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
