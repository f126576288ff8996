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
import scot.trsws.programme.store.Step;

/** The expressions of interest. */
@Door
@Path("/v1/site-interests")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Sites")
class InterestResource {

    @Inject
    InterestRepository interests;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteInterests", summary = "Which areas said that they want to be a site")
    public Page<Interest.View> list(@BeanParam InterestFilter filter, @BeanParam PageRequest request) {
        return interests.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSiteInterest", summary = "Note an expression of interest; its id is made of its area and its day")
    public Interest.View create(Interest.Draft draft) {
        return interests.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSiteInterest", summary = "One expression of interest, as it is or as it was known on a day")
    public Interest.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return interests.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSiteInterest", summary = "Create an expression of interest under an id of your own, or replace it")
    public Interest.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Interest.Draft draft) {
        return interests.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSiteInterest", summary = "Change some fields of an expression of interest")
    public Interest.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return interests.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteSiteInterest", summary = "Delete an expression of interest that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        interests.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/end")
    @Operation(operationId = "endSiteInterest", summary = "Note that an area is no longer interested, and why")
    public Interest.View end(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return interests.end(id, preconditions, step);
    }

    @DELETE
    @Path("{id}/end")
    @Operation(operationId = "undoSiteInterestEnd", summary = "Take back that an area is no longer interested")
    public Interest.View resume(@RestPath String id, @BeanParam Preconditions preconditions) {
        return interests.perform(id, preconditions, Interest::resume);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteInterestHistory", summary = "Every change of an expression of interest, oldest first")
    public Page<Change<Interest.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return interests.history(id, request);
    }
}
