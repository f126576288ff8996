package scot.trsws.programme.http;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers in the API document: those of some, and those of all. */
final class ApiHeaders {

    private static final Map<String, String> ALWAYS = new TreeMap<>(Map.of(
            "X-Request-Id", "Names this answer; it is in the log.",
            "RateLimit-Policy", "How many requests (q) may be sent in how many seconds (w), by this caller or from this address.",
            "RateLimit", "How many requests are left (r), and in how many seconds there will be all again (t)."));

    private ApiHeaders() {}

    static void declare(Components components) {
        ALWAYS.forEach((name, description) -> components.addHeader(name, text(description)));
    }

    static APIResponse always(APIResponse response) {
        ALWAYS.keySet().forEach(name -> response.addHeader(name, OASFactory.createHeader().ref(name)));
        return response;
    }

    static Header text(String description) {
        return OASFactory.createHeader().description(description).schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
