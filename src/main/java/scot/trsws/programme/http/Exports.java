package scot.trsws.programme.http;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Fires what leaves the service as a table, or is confidential in any format, before its first byte does. */
class Exports {

    /** After ResponseRules, which may still find that nothing need be sent. */
    private static final int LAST = 1;

    @Inject
    Exchange exchange;

    @Inject
    Event<Deed> deeds;

    @ServerResponseFilter(priority = LAST)
    public void tell(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() < 300 && !exchange.method().equals("HEAD") && resource != null && resource.getResourceMethod() != null
                && (Tables.holds(response.getMediaType()) || resource.getResourceMethod().isAnnotationPresent(Confidential.class))) {
            deeds.fire(Deed.of(Deed.Kind.EXPORT, exchange, response.getStatus(), null));
        }
    }
}
