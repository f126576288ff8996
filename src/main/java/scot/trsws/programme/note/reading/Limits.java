package scot.trsws.programme.note.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.stream.Stream;
import scot.trsws.programme.http.Text;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.store.Json;

/**
 * Leaves out of what was read whatever breaks the rules of its own fields, such as an action without a title or a role of a thousand
 * characters, so that the rest can be kept; the lines of what is left out become unplaced.
 */
final class Limits {

    private final Validator validator;
    private final Warnings warnings;

    Limits(Validator validator, Warnings warnings) {
        this.validator = validator;
        this.warnings = warnings;
    }

    /** What is left when every field keeps its rules: a part goes whole where it cannot be without the field that breaks them. */
    Content within(Content content) {
        var broken = validator.validate(content);
        var nobody = content.broken().toList();
        if (broken.isEmpty() && nobody.isEmpty()) {
            return content;
        }
        var tree = Json.of(content);
        broken.forEach(violation -> leaveOut(violation, tree));
        nobody.forEach(error -> drop(tree, JsonPointer.compile(error.pointer())));
        purge(tree);
        var left = Json.read(tree, Content.class);
        if (left.equals(content)) {
            throw new IllegalStateException("what was read breaks rules that leaving out does not mend: " + broken);
        }
        return within(left);
    }

    private void leaveOut(ConstraintViolation<?> violation, JsonNode tree) {
        var at = JsonPointer.compile(Drafts.pointer(violation.getPropertyPath()));
        var value = tree.at(at);
        warn(violation, at, tree);
        if (value instanceof ArrayNode list) {
            cut(list, (int) violation.getConstraintDescriptor().getAttributes().get("max"));
        } else {
            drop(tree, isSaying(value) ? at : at.head());
        }
    }

    private static boolean isSaying(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !Text.isBlank(value.asText());
    }

    private static void cut(ArrayNode list, int most) {
        while (list.size() > most) {
            list.remove(list.size() - 1);
        }
    }

    /** An entry of a list leaves its place empty until all have gone, so that the places of the others stay true. */
    private static void drop(JsonNode tree, JsonPointer at) {
        var parent = tree.at(at.head());
        if (parent instanceof ArrayNode list && at.last().getMatchingIndex() < list.size()) {
            list.set(at.last().getMatchingIndex(), NullNode.instance);
        } else if (parent instanceof ObjectNode part) {
            part.remove(at.last().getMatchingProperty());
        }
    }

    private static void purge(JsonNode tree) {
        if (tree instanceof ArrayNode list) {
            for (var at = list.size() - 1; at >= 0; at--) {
                if (list.get(at).isNull()) {
                    list.remove(at);
                }
            }
        }
        tree.forEach(Limits::purge);
    }

    private void warn(ConstraintViolation<?> violation, JsonPointer at, JsonNode tree) {
        warnings.add(Warning.LEFT_OUT, line(at, tree), "What was read as " + named(at) + " " + violation.getMessage()
                + ", so it was left out; lines that stand nowhere else are unplaced.");
    }

    private static Integer line(JsonPointer at, JsonNode tree) {
        var lines = tree.at(at).path("lines");
        if (lines.isEmpty()) {
            return at.matches() ? null : line(at.head(), tree);
        }
        return lines.get(0).asInt();
    }

    /** The field, and the list or part that it is of. */
    private static String named(JsonPointer at) {
        var names = Stream.of(at.toString().split("/")).filter(name -> !name.isEmpty() && !Character.isDigit(name.charAt(0))).toList();
        return names.get(names.size() - 1) + " of " + names.get(Math.max(0, names.size() - 2));
    }
}
