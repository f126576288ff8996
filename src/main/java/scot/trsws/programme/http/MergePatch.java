package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON merge patch (RFC 7396): what it names is set, null clears, what it leaves out stays. */
@Schema(type = SchemaType.OBJECT, description = "JSON merge patch, RFC 7396: the fields of the draft to set; null clears a field; lists are replaced whole.")
public class MergePatch {

    public static final String TYPE = "application/merge-patch+json";

    @Schema(hidden = true)
    private final JsonNode patch;

    @Schema(hidden = true)
    private final ObjectMapper mapper;

    MergePatch(JsonNode patch, ObjectMapper mapper) {
        this.patch = patch;
        this.mapper = mapper;
    }

    /** The draft with this patch laid over it; refuses in the draft's own words. */
    public <D> D on(D draft) {
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<D>) draft.getClass();
            var target = mapper.valueToTree(draft);
            var merged = (ObjectNode) merge(target, patch);
            patch.fieldNames().forEachRemaining(name -> keepUnknown(name, target, merged));
            return mapper.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A null for a field that does not exist must be refused as unknown, not vanish. */
    private static void keepUnknown(String name, JsonNode target, ObjectNode merged) {
        if (!target.has(name) && !merged.has(name)) {
            merged.putNull(name);
        }
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = target != null && target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
