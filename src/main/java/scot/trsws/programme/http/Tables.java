package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Writes a whole list or another table, row by row, as CSV (RFC 4180) or NDJSON. */
@Provider
@Produces({Tables.CSV, Tables.NDJSON})
public class Tables implements MessageBodyWriter<Tabular> {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private static final CsvMapper CSV_MAPPER = new CsvMapper();

    @Inject
    ObjectMapper mapper;

    static boolean wantedBy(List<MediaType> acceptable) {
        return acceptable.stream().limit(1).anyMatch(type -> !"0".equals(type.getParameters().get("q")) && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && (type.isCompatible(MediaType.valueOf(CSV)) || type.isCompatible(MediaType.valueOf(NDJSON))));
    }

    static boolean holds(MediaType type) {
        return type != null && (type.isCompatible(MediaType.valueOf(CSV)) || type.isCompatible(MediaType.valueOf(NDJSON)));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Tabular table, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        if (MediaType.valueOf(CSV).isCompatible(media)) {
            csv(table.table().whole(), out);
        } else {
            ndjson(table.table().whole(), out);
        }
    }

    private <V> void csv(Page.Whole<V> rows, OutputStream out) throws IOException {
        var columns = Columns.of(rows.type());
        var schema = CsvSchema.builder().addColumns(columns.names(), CsvSchema.ColumnType.STRING).build().withHeader().withLineSeparator("\r\n");
        try (var writer = CSV_MAPPER.writer(schema).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValues(out)) {
            if (columns.names().isEmpty()) {
                throw new IllegalStateException("no columns in " + rows.type());
            }
            rows.each(row -> unchecked(() -> writer.write(columns.cells(mapper.valueToTree(row)))));
        }
    }

    private <V> void ndjson(Page.Whole<V> rows, OutputStream out) {
        rows.each(row -> unchecked(() -> {
            out.write(mapper.writeValueAsBytes(row));
            out.write('\n');
        }));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
