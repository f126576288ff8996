package scot.trsws.programme.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer carries: its entity tag, the address of what was made, the link to the next page, how long it may be kept. */
class ResponseRules {

    private static final int COMPRESSED_FROM_BYTES = 1_024;
    private static final String FOR_ALL = "Accept, Accept-Encoding, Origin";
    private static final String FOR_THE_CALLER = FOR_ALL + ", Authorization";

    @Inject
    Exchange exchange;

    @Inject
    ObjectMapper mapper;

    @ServerResponseFilter
    public void rule(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        response.getHeaders().putSingle(HttpHeaders.VARY, request.getUriInfo().getPath().startsWith("/v1/") ? FOR_THE_CALLER : FOR_ALL);
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, response.getStatus() < 300 && !exchange.writes() ? "private, no-cache" : "no-store");
        }
        if (response.getStatus() >= 300 || !response.hasEntity()) {
            return;
        }
        place(request, response);
        if (response.getEntity() instanceof Page<?> page) {
            link(page, response);
        }
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            tag(request, response, mapper.writeValueAsBytes(response.getEntity()));
        } else if (response.getEntity() instanceof Document document && !Tables.holds(response.getMediaType())) {
            style(document, response);
            tag(request, response, document.text(response.getMediaType()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void place(ContainerRequestContext request, ContainerResponseContext response) {
        if (exchange.created() && response.getEntity() instanceof Representation noun) {
            var here = request.getUriInfo().getAbsolutePath().toString();
            response.setStatus(201);
            response.getHeaders().putSingle(HttpHeaders.LOCATION, here.endsWith("/" + noun.id()) ? here : here + "/" + noun.id());
        }
        if (exchange.replayed()) {
            response.getHeaders().putSingle("Idempotency-Replayed", "true");
        }
    }

    private static void link(Page<?> page, ContainerResponseContext response) {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType()) && page.next() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"");
        }
    }

    /** Lets a page have its own style, and nothing beside it. */
    private static void style(Document document, ContainerResponseContext response) {
        if (document.styleSource() != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'; style-src " + document.styleSource() + "; frame-ancestors 'none'");
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response, byte[] body) {
        var tag = EntityTags.of(response.getEntity(), body);
        if (body.length < COMPRESSED_FROM_BYTES) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "identity");
        }
        if (!exchange.dryRun()) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, response.getMediaType().getType() + "/" + response.getMediaType().getSubtype() + ";charset=UTF-8");
        if (!exchange.writes() && EntityTags.holds(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body);
        }
    }
}
