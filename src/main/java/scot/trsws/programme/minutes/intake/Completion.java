package scot.trsws.programme.minutes.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scot.trsws.programme.meeting.ApologiesRecord;

/**
 * What is on record, with what minutes tell put in wherever the record says nothing. Lists of things with titles are
 * completed thing by thing; the fields where the record says something else are named.
 */
record Completion(JsonNode recorded, JsonNode whole, Set<String> contradicted) {

    /** What was raised on no update was raised on none. */
    private static final String UPDATE = "update";
    /** Who stands first in it means nothing. */
    private static final String ATTENDANCE = "attendance";

    static Completion of(JsonNode recorded, JsonNode told) {
        var completion = new Completion(recorded, recorded.deepCopy(), new TreeSet<>());
        completion.complete((ObjectNode) completion.whole, told);
        return completion;
    }

    /** Whether anything was put in. */
    boolean adds() {
        return !whole.equals(recorded);
    }

    private void complete(ObjectNode record, JsonNode told) {
        told.properties().stream().filter(field -> !saysNothing(field.getValue())).forEach(field -> complete(record, field));
    }

    private void complete(ObjectNode record, Map.Entry<String, JsonNode> told) {
        var recorded = record.get(told.getKey());
        if (recorded == null || saysNothing(recorded) && !told.getKey().equals(UPDATE)) {
            record.set(told.getKey(), told.getValue());
        } else if (areTitled(recorded) && areTitled(told.getValue())) {
            completeEach((ArrayNode) recorded, told.getValue());
        } else if (told.getKey().equals(ATTENDANCE) ? !inAnyOrder(recorded).equals(inAnyOrder(told.getValue())) : !recorded.equals(told.getValue())) {
            contradicted.add(told.getKey());
        }
    }

    private void completeEach(ArrayNode recorded, JsonNode told) {
        var known = new LinkedList<ObjectNode>();
        recorded.forEach(thing -> known.add((ObjectNode) thing));
        told.forEach(thing -> titled(known, thing.get("title").asText())
                .ifPresentOrElse(one -> complete(one, thing), () -> recorded.add(thing)));
    }

    /** Takes out the first of this title, so that the next of the same title finds the next. */
    private static Optional<ObjectNode> titled(List<ObjectNode> things, String title) {
        var found = things.stream().filter(thing -> thing.get("title").asText().equalsIgnoreCase(title)).findFirst();
        found.ifPresent(things::remove);
        return found;
    }

    private static List<String> inAnyOrder(JsonNode list) {
        return list.valueStream().map(JsonNode::toString).sorted().toList();
    }

    private static boolean areTitled(JsonNode list) {
        return list.isArray() && !list.isEmpty() && list.get(0).hasNonNull("title");
    }

    private static boolean saysNothing(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty() || value.asText().equals(ApologiesRecord.NOT_RECORDED.name());
    }
}
