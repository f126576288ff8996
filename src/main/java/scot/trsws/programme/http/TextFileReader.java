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

/** Reads a text that is sent. */
@Provider
@Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
public class TextFileReader implements MessageBodyReader<TextFile> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == TextFile.class;
    }

    @Override
    public TextFile readFrom(Class<TextFile> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return TextFile.of(body.readAllBytes(), MediaType.TEXT_HTML_TYPE.isCompatible(media), media.getParameters().get(MediaType.CHARSET_PARAMETER));
    }
}
