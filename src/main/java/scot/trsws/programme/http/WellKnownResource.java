package scot.trsws.programme.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where machines look first: the API catalog (RFC 9727) and whom to tell of a vulnerability (RFC 9116). */
@Path("/.well-known")
@PermitAll
@Tag(name = "Discovery")
class WellKnownResource {

    private static final Duration VALID = Duration.ofDays(180);

    /** A link of a link set (RFC 9264). */
    record Link(URI href, String type) {}

    /** What is said of one API. */
    record Api(URI anchor, @JsonProperty("service-desc") List<Link> description, List<Link> status) {}

    /** The link set of all APIs here. */
    record Catalog(List<Api> linkset) {}

    @Inject
    Clock clock;

    @ConfigProperty(name = "tracker.security-contact")
    Optional<URI> contact;

    @GET
    @Path("api-catalog")
    @Produces("application/linkset+json")
    @Operation(operationId = "readApiCatalog", summary = "Where the API, its document and its health are")
    public Catalog catalog(@Context UriInfo uri) {
        var base = uri.getBaseUri();
        return new Catalog(List.of(new Api(base.resolve("/v1"),
                List.of(new Link(base.resolve("/openapi"), "application/yaml"), new Link(base.resolve("/openapi?format=json"), MediaType.APPLICATION_JSON)),
                List.of(new Link(base.resolve("/q/health"), MediaType.APPLICATION_JSON)))));
    }

    @GET
    @Path("security.txt")
    @Produces("text/plain;charset=utf-8")
    @Operation(operationId = "readSecurityContact", summary = "Whom to tell of a vulnerability, where tracker.security-contact names one")
    public String security() {
        var expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
        return contact.map(uri -> "Contact: " + uri + "\nExpires: " + expires + "\n").orElseThrow(Problem::notFound);
    }
}
