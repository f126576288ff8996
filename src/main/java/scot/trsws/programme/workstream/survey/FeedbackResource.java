package scot.trsws.programme.workstream.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;

/** What partners say of a version of a survey, and what became of it. */
@Door
@Path("/v1/survey-feedback")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Survey feedback", description = "What partners say of a version of a survey, and what became of it.")
class FeedbackResource {

    @Inject
    FeedbackRepository feedback;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyFeedback", summary = "What partners said of the versions of the surveys")
    public Page<Feedback.View> list(@BeanParam FeedbackFilter filter, @BeanParam PageRequest request) {
        return feedback.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSurveyFeedback", summary = "Add a piece of feedback; its id is made of its instrument and its partner")
    public Feedback.View create(Feedback.Draft draft) {
        return feedback.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSurveyFeedback", summary = "One piece of feedback, as it is or as it was known on a day")
    public Feedback.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return feedback.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSurveyFeedback", summary = "Create a piece of feedback under an id of your own, or replace it")
    public Feedback.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Feedback.Draft draft) {
        return feedback.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSurveyFeedback", summary = "Change some fields of a piece of feedback")
    public Feedback.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return feedback.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSurveyFeedback", summary = "Delete a piece of feedback that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        feedback.delete(id, preconditions);
    }

    @PUT
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/answer")
    @Operation(operationId = "answerSurveyFeedback", summary = "Say whether feedback was taken, and why")
    public Feedback.View answer(@RestPath String id, @BeanParam Preconditions preconditions, Feedback.Answer answer) {
        return feedback.perform(id, preconditions, Feedback::answer, answer);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}/answer")
    @Operation(operationId = "reopenSurveyFeedback", summary = "Take the answer to feedback back")
    public Feedback.View reopen(@RestPath String id, @BeanParam Preconditions preconditions) {
        return feedback.perform(id, preconditions, Feedback::reopen);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyFeedbackHistory", summary = "Every change of a piece of feedback, oldest first")
    public Page<Change<Feedback.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return feedback.history(id, request);
    }
}
