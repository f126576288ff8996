package scot.trsws.programme.workstream.site;

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

/** The scales by which sites are assessed, edition by edition. */
@Door
@Path("/v1/assessment-scales")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.STAFF})
@Tag(name = "Sites")
class AssessmentScaleResource {

    @Inject
    AssessmentScaleRepository scales;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listAssessmentScales", summary = "The scales by which sites are assessed")
    public Page<AssessmentScale.View> list(@BeanParam AssessmentScaleFilter filter, @BeanParam PageRequest request) {
        return scales.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createAssessmentScale", summary = "Add a scale; its id is made of its title and its edition")
    public AssessmentScale.View create(AssessmentScale.Draft draft) {
        return scales.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readAssessmentScale", summary = "One scale, as it is or as it was known on a day")
    public AssessmentScale.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return scales.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceAssessmentScale", summary = "Create a scale under an id of your own, or replace it")
    public AssessmentScale.View replace(@RestPath String id, @BeanParam Preconditions preconditions, AssessmentScale.Draft draft) {
        return scales.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateAssessmentScale", summary = "Change some fields of a scale")
    public AssessmentScale.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return scales.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteAssessmentScale", summary = "Delete a scale that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        scales.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listAssessmentScaleHistory", summary = "Every change of a scale, oldest first")
    public Page<Change<AssessmentScale.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return scales.history(id, request);
    }
}
