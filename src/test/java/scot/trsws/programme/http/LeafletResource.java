package scot.trsws.programme.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers with something that is JSON, a table and a document, for the tests of how each is sent. */
@Path("/leaflet")
@PermitAll
class LeafletResource {

    /** Something to hand out. */
    public record Leaflet(String words) implements Document, Tabular {

        @Override
        public String text(MediaType type) {
            return type.isCompatible(MediaType.TEXT_HTML_TYPE) ? "<p>" + words + "</p>" : words + "\n";
        }

        @Override
        public Page<?> table() {
            return Page.of(Leaflet.class, List.of(this));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Document.MARKDOWN, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @Operation(hidden = true)
    public Leaflet read() {
        return new Leaflet("Thig a-steach gu càirdeil");
    }
}
