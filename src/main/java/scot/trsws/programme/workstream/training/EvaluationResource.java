package scot.trsws.programme.workstream.training;

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

/** How sessions and courses went. */
@Door
@Path("/v1/evaluations")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Evaluations", description = "How sessions and courses went, by the levels of Kirkpatrick.")
class EvaluationResource {

    @Inject
    EvaluationRepository evaluations;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listEvaluations", summary = "How sessions and courses went")
    public Page<Evaluation.View> list(@BeanParam EvaluationFilter filter, @BeanParam PageRequest request) {
        return evaluations.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createEvaluation", summary = "Add an evaluation; its id is made of what was evaluated")
    public Evaluation.View create(Evaluation.Draft draft) {
        return evaluations.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readEvaluation", summary = "One evaluation, as it is or as it was known on a day")
    public Evaluation.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return evaluations.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceEvaluation", summary = "Create an evaluation under an id of your own, or replace it")
    public Evaluation.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Evaluation.Draft draft) {
        return evaluations.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateEvaluation", summary = "Change some fields of an evaluation")
    public Evaluation.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return evaluations.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteEvaluation", summary = "Delete an evaluation that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        evaluations.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listEvaluationHistory", summary = "Every change of an evaluation, oldest first")
    public Page<Change<Evaluation.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return evaluations.history(id, request);
    }
}
