package scot.trsws.programme.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;

/** Reads parameters of paths and queries. RequestRules has refused what cannot be read, by name, before this is asked. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() || type == LocalDate.class || type == Instant.class || type == AsOf.class ? new Converter<>(type) : null;
    }

    static Object read(Class<?> type, String text) {
        if (type.isEnum()) {
            return oneOf(type, text);
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> Text.date(text);
            case "Instant" -> Text.instant(text);
            case "AsOf" -> AsOf.of(text);
            case "Integer" -> Text.integer(text);
            case "Long" -> Text.number(text);
            case "Boolean" -> Text.truth(text);
            default -> Text.keepable(text);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object oneOf(Class<?> type, String text) {
        return Text.oneOf((Class) type, text);
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : type.cast(read(type, text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
