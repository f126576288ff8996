package scot.trsws.programme.workstream.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Unrepeatable;
import scot.trsws.programme.http.Untold;

/** One response. No door, since a door makes one transaction of it and signs it; see Responding. */
@Path("/v1/survey-waves/{id}/responses")
@PermitAll
@Tag(name = "Survey responses")
class ResponseResource {

    @Inject
    Responding responding;

    @POST
    @Untold
    @Unrepeatable
    @Extension(name = Unrepeatable.EXTENSION, value = "true")
    @Extension(name = ApiDocument.REFUSES, value = "403")
    @APIResponse(responseCode = "204", description = "Kept, and the token is spent")
    @Operation(operationId = "respondToSurvey", summary = "Respond to an open wave, once with each token",
            description = "Nothing is kept of who sent it and when: so it takes no Idempotency-Key."
                    + " Whoever got no answer may send it again; where the first came in, the token is refused.")
    public void respond(@RestPath String id, Submission submission) {
        responding.respond(id, submission);
    }
}
