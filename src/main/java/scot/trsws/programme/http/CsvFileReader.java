package scot.trsws.programme.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a table that is sent. */
@Provider
@Consumes(Tables.CSV)
public class CsvFileReader implements MessageBodyReader<CsvFile> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == CsvFile.class;
    }

    @Override
    public CsvFile readFrom(Class<CsvFile> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return CsvFile.of(body.readAllBytes());
    }
}
