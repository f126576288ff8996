package scot.trsws.programme.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.ProblemMapper;
import scot.trsws.programme.http.Refusal;

/** Tells those who are not let in what they lack. */
class AccessRefusals {

    @Inject
    ProblemMapper problems;

    static Problem unauthenticated() {
        return new Problem(Refusal.UNAUTHENTICATED, "Send a key: Authorization: Bearer, a space, and the key.").with(HttpHeaders.WWW_AUTHENTICATE, KeyMechanism.SCHEME);
    }

    @ServerExceptionMapper
    public Response nobody(UnauthorizedException e, UriInfo uri) {
        return problems.problem(unauthenticated(), uri);
    }

    @ServerExceptionMapper
    public Response failed(AuthenticationFailedException e, UriInfo uri) {
        var detail = e.getMessage() == null ? "The token is not valid: get a new one, and send it as Authorization: Bearer, a space, and the token." : e.getMessage();
        return problems.problem(new Problem(Refusal.UNAUTHENTICATED, detail).with(HttpHeaders.WWW_AUTHENTICATE, KeyMechanism.SCHEME + " error=\"invalid_token\""), uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri) {
        return problems.problem(new Problem(Refusal.FORBIDDEN, "Your role does not allow this; docs/access.md tells which do."), uri);
    }
}
