package scot.trsws.programme.output;

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

/** What was published. */
@Door
@Path("/v1/publications")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Publications", description = "What was published, or is about to be, and what it takes the place of.")
class PublicationResource {

    @Inject
    PublicationRepository publications;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPublications", summary = "The publications")
    public Page<Publication.View> list(@BeanParam PublicationFilter filter, @BeanParam PageRequest request) {
        return publications.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createPublication", summary = "Note a publication; its id is made of its title")
    public Publication.View create(Publication.Draft draft) {
        return publications.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readPublication", summary = "One publication, as it is or as it was known on a day")
    public Publication.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return publications.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePublication", summary = "Create a publication under an id of your own, or replace it")
    public Publication.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Publication.Draft draft) {
        return publications.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updatePublication", summary = "Change some fields of a publication")
    public Publication.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return publications.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deletePublication", summary = "Delete a publication that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        publications.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPublicationHistory", summary = "Every change of a publication, oldest first")
    public Page<Change<Publication.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return publications.history(id, request);
    }
}
