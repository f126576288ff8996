package scot.trsws.programme.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import scot.trsws.programme.note.Note;

/** Parts of a revision as they are kept: in the words of the API, without what is empty. */
final class Frozen {

    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Frozen() {}

    static JsonNode of(Object part) {
        return JSON.valueToTree(part);
    }

    static <T> T read(JsonNode kept, Class<T> type) {
        try {
            return JSON.treeToValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision of minutes cannot be read back", e);
        }
    }

    /** A note and what it has not, as the database has them. */
    static Sifted sifted(String note, String leftOut) {
        try {
            return new Sifted(read(JSON.readTree(note), Note.class), List.of(read(JSON.readTree(leftOut), LeftOut[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a revision of minutes cannot be read back", e);
        }
    }
}
