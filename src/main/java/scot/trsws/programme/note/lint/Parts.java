package scot.trsws.programme.note.lint;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Named;

/**
 * Every part of a content in its order. The components of its records are the fields of its JSON: read by their names,
 * no place can be another than in the JSON, and no field of a later day is forgotten.
 */
final class Parts {

    private static final String LINES = "lines";
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private final Map<Class<?>, List<Part<?>>> byType = new HashMap<>();

    Parts(Content content) {
        walk(Place.WHOLE, null, content);
    }

    @SuppressWarnings("unchecked")
    <T> Stream<Part<T>> all(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(part -> (Part<T>) part);
    }

    private void walk(Place place, Record holder, Object value) {
        if (value instanceof List<?> list) {
            for (var each = 0; each < list.size(); each++) {
                walk(place.at(each), holder, list.get(each));
            }
        } else if (value instanceof Named || value instanceof String) {
            keep(place, holder, value);
        } else if (value instanceof Record part) {
            enter(place, holder, part);
        }
    }

    private void enter(Place place, Record holder, Record part) {
        var components = COMPONENTS.computeIfAbsent(part.getClass(), Class::getRecordComponents);
        var own = place;
        for (var component : components) {
            own = component.getName().equals(LINES) ? own.on(lines(value(component, part))) : own;
        }
        keep(own, holder, part);
        for (var component : components) {
            if (!component.getName().equals(LINES)) {
                walk(own.at(component.getName()), part, value(component, part));
            }
        }
    }

    private void keep(Place place, Record holder, Object value) {
        byType.computeIfAbsent(value.getClass(), type -> new ArrayList<>()).add(new Part<>(place, holder, value));
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> lines(Object value) {
        return (List<Integer>) value;
    }

    private static Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
