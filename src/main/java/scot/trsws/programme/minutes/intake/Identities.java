package scot.trsws.programme.minutes.intake;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.minutes.Registers;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.store.Json;

/** Whether those whom minutes name with an id are on record under it. */
@ApplicationScoped
class Identities {

    private static final String GROUP = "/content/note/group";

    @Inject
    Registers registers;

    List<Problem.Error> broken(Content content) {
        var register = registers.all();
        var errors = new ArrayList<Problem.Error>();
        collect("/content", Json.of(content), ids(register.partners()), ids(register.groups()), errors);
        return errors;
    }

    private static void collect(String pointer, JsonNode node, Set<String> partners, Set<String> groups, List<Problem.Error> errors) {
        if (node.isObject() && node.hasNonNull("id") && node.has("name")) {
            var known = pointer.equals(GROUP) ? groups : partners;
            if (!known.contains(node.get("id").asText())) {
                errors.add(Problem.Error.at(pointer + "/id", "there is no " + (pointer.equals(GROUP) ? "group" : "partner") + " with this id"));
            }
        }
        fields(node).forEach(field -> collect(pointer + "/" + field, node.isArray() ? node.get(Integer.parseInt(field)) : node.get(field), partners, groups, errors));
    }

    private static Stream<String> fields(JsonNode node) {
        return node.isArray() ? Stream.iterate(0, place -> place < node.size(), place -> place + 1).map(String::valueOf) : node.propertyStream().map(field -> field.getKey());
    }

    private static Set<String> ids(List<Register.Known> known) {
        return known.stream().map(Register.Known::id).collect(toSet());
    }
}
