package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Tells in the client's words, and at a JSON pointer, why a body could not be read. */
final class JsonRefusals {

    private static final int LONGEST_NAME = 60;

    private JsonRefusals() {}

    static Problem problem(JsonProcessingException e) {
        return Problem.unreadable(Problem.Error.at(pointer(e), detail(e)));
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        var shown = name.codePointCount(0, name.length()) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…" : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    private static String detail(JsonProcessingException e) {
        if (e instanceof StrictJson.Refused) {
            return e.getOriginalMessage();
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be one of " + String.join(", ", Text.names(format.getTargetType()));
        }
        if (e instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null && !e.getOriginalMessage().startsWith("Trailing token")) {
            return "must be " + name(mismatched.getTargetType());
        }
        return unparsed(e);
    }

    private static String unparsed(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return "is nested deeper than " + StrictJson.NESTING + " levels or has a number of more than " + StrictJson.NUMBER_LENGTH + " digits";
        }
        var place = e.getLocation();
        return "is not well-formed JSON in UTF-8, or names a field twice" + (place == null ? ""
                : ", at line " + place.getLineNr() + ", column " + place.getColumnNr());
    }

    private static String unknown(UnrecognizedPropertyException e) {
        var readOnly = isRead(e.getReferringClass(), e.getPropertyName());
        var known = e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return (readOnly ? "is read-only; may be written: " : "is not known here; known are ") + known;
    }

    private static boolean isRead(Class<?> draft, String name) {
        var noun = draft == null ? null : draft.getEnclosingClass();
        return noun != null && Arrays.stream(noun.getDeclaredMethods()).<Class<?>>map(Method::getReturnType)
                .filter(type -> type.isRecord() && Representation.class.isAssignableFrom(type))
                .flatMap(view -> Arrays.stream(view.getRecordComponents())).map(RecordComponent::getName).anyMatch(name::equals);
    }

    private static String name(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type.isEnum() ? "one of " + String.join(", ", Text.names(type)) : type == String.class ? "text in a JSON string" : "an object";
    }
}
