package scot.trsws.programme.plan;

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

/** The editions of the work plan. */
@Door
@Path("/v1/plans")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Plans", description = "Editions of the work plan, each with its period.")
class PlanResource {

    @Inject
    PlanRepository plans;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPlans", summary = "The editions of the work plan")
    public Page<Plan.View> list(@BeanParam PlanFilter filter, @BeanParam PageRequest request) {
        return plans.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createPlan", summary = "Add a plan; its id is made of its title")
    public Plan.View create(Plan.Draft draft) {
        return plans.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readPlan", summary = "One plan, as it is or as it was known on a day")
    public Plan.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return plans.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePlan", summary = "Create a plan under an id of your own, or replace it")
    public Plan.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Plan.Draft draft) {
        return plans.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updatePlan", summary = "Change some fields of a plan")
    public Plan.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return plans.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePlan", summary = "Delete a plan that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        plans.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPlanHistory", summary = "Every change of a plan, oldest first")
    public Page<Change<Plan.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return plans.history(id, request);
    }
}
