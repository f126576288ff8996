package scot.trsws.programme.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import scot.trsws.programme.store.Repository;

/** One loading of the sample: reads its files, and remembers what was new. */
class SampleLoader {

    private final ObjectMapper mapper;
    private final Set<String> added = new HashSet<>();

    SampleLoader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Adds the nouns of a file, named after their collection, that were never there before. */
    <D> void add(String collection, Repository<?, D, ?> repository, Class<D> type) throws IOException {
        for (var entry : read(collection).properties()) {
            if (!repository.everHad(entry.getKey())) {
                repository.add(entry.getKey(), mapper.treeToValue(entry.getValue(), type));
                added.add(collection + "/" + entry.getKey());
            }
        }
    }

    /** Lets each noun take a step on the day that is told, if this loading added it. */
    void step(String collection, JsonNode days, BiConsumer<String, LocalDate> step) {
        days.properties().stream().filter(entry -> isNew(collection, entry.getKey()))
                .forEach(entry -> step.accept(entry.getKey(), LocalDate.parse(entry.getValue().asText())));
    }

    boolean isNew(String collection, String id) {
        return added.contains(collection + "/" + id);
    }

    int added() {
        return added.size();
    }

    JsonNode read(String file) throws IOException {
        try (var json = SampleLoader.class.getResourceAsStream("/sample/" + file + ".json")) {
            return mapper.readTree(json);
        }
    }
}
