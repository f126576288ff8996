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

/** The assessments of the sites. */
@Door
@Path("/v1/site-assessments")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Sites")
class AssessmentResource {

    @Inject
    AssessmentRepository assessments;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteAssessments", summary = "How sites were assessed, by themselves and by others")
    public Page<Assessment.View> list(@BeanParam AssessmentFilter filter, @BeanParam PageRequest request) {
        return assessments.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSiteAssessment", summary = "Note an assessment; its id is made of its site and its day")
    public Assessment.View create(Assessment.Draft draft) {
        return assessments.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSiteAssessment", summary = "One assessment, as it is or as it was known on a day")
    public Assessment.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return assessments.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSiteAssessment", summary = "Create an assessment under an id of your own, or replace it")
    public Assessment.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Assessment.Draft draft) {
        return assessments.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSiteAssessment", summary = "Change some fields of an assessment")
    public Assessment.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return assessments.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteSiteAssessment", summary = "Delete an assessment that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        assessments.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteAssessmentHistory", summary = "Every change of an assessment, oldest first")
    public Page<Change<Assessment.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return assessments.history(id, request);
    }
}
