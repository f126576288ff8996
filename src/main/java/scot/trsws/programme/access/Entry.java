package scot.trsws.programme.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Routes;

/** Asks of every request who sends it, before anything else is looked at. */
class Entry {

    private static final String API = "/v1/";

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    Exchange exchange;

    @Inject
    Routes routes;

    @ServerRequestFilter(preMatching = true, priority = 10_000)
    public Uni<Response> enter(ContainerRequestContext request) {
        return identities.getDeferredIdentity().map(identity -> know(identity, request));
    }

    /** What exists is not told to those who are not let in, and neither is what does not exist. */
    private Response know(SecurityIdentity identity, ContainerRequestContext request) {
        exchange.actAs(Identities.caller(identity));
        var path = request.getUriInfo().getPath();
        if (path.startsWith(API) && identity.isAnonymous() && !identity.hasRole(Roles.PUBLIC) && !routes.isOpen(path)) {
            throw AccessRefusals.unauthenticated();
        }
        return null;
    }
}
