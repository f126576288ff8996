package scot.trsws.programme.workstream.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.http.Unrepeatable;
import scot.trsws.programme.store.Door;

/** What lets people respond to a wave. */
@Door
@Path("/v1/survey-waves/{id}/tokens")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Survey responses", description = "What comes in to a wave: one response for one token, or a table of them. Nothing says whose a response is, or when it came.")
class TokenResource {

    @Inject
    TokenRepository tokens;

    @POST
    @Unrepeatable
    @Extension(name = Unrepeatable.EXTENSION, value = "true")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "issueSurveyTokens", summary = "Issue tokens, each good for one response",
            description = "They are shown this once, and only digests of them are kept: so it takes no Idempotency-Key. Tokens that got lost harm nobody; issue others.")
    public Page<Token> issue(@RestPath String id, TokenOrder order) {
        return tokens.issue(id, order);
    }
}
