package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads JSON as it is written: nothing unknown, nothing twice, nothing coerced, nothing that cannot be stored. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    static final int NESTING = 32;
    static final int NUMBER_LENGTH = 100;

    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(NESTING).maxNumberLength(NUMBER_LENGTH).build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        refuseCoercion(mapper);
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new FromText<>(String.class, "text", Text::keepable))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, "a date, YYYY-MM-DD", Text::date)));
    }

    @SuppressWarnings("deprecation")
    private static void refuseCoercion(ObjectMapper mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (var type : LogicalType.values()) {
            for (var shape : new CoercionInputShape[] {CoercionInputShape.EmptyString, CoercionInputShape.EmptyArray}) {
                if (type != LogicalType.Collection || shape != CoercionInputShape.EmptyArray) {
                    mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
    }

    /** Refuses a value in words that are meant for the client. */
    static class Refused extends MismatchedInputException {

        Refused(JsonParser parser, String detail) {
            super(parser, detail);
        }
    }

    /** Reads a scalar from a JSON string and from nothing else. */
    private static class FromText<T> extends StdScalarDeserializer<T> {

        private final String what;
        private final transient Function<String, T> reading;

        FromText(Class<T> type, String what, Function<String, T> reading) {
            super(type);
            this.what = what;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new Refused(parser, "must be " + what + " in a JSON string");
            }
            try {
                return reading.apply(parser.getText());
            } catch (IllegalArgumentException e) {
                throw new Refused(parser, e.getMessage());
            }
        }
    }
}
