package scot.trsws.programme.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A part of a noun that is kept as one JSON document, in the names that the API gives its fields. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    /** As it will be read again, to the last type of a number, so that what did not change is not taken for changed. */
    public static JsonNode of(Object part) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsBytes(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(JsonNode kept, Class<T> type) {
        try {
            return MAPPER.treeToValue(kept, type);
        } catch (JsonProcessingException e) {
            throw unreadable(type, e);
        }
    }

    public static <T> T read(String kept, Class<T> type) {
        try {
            return MAPPER.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw unreadable(type, e);
        }
    }

    private static IllegalStateException unreadable(Class<?> type, JsonProcessingException cause) {
        return new IllegalStateException("what was kept as " + type.getSimpleName() + " cannot be read back", cause);
    }
}
