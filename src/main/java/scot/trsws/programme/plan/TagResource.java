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

/** The terms of the taxonomies. */
@Door
@Path("/v1/tags")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.STAFF})
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Tags", description = "Terms of the work plan's taxonomies.")
class TagResource {

    @Inject
    TagRepository tags;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTags", summary = "The terms of the work plan's taxonomies")
    public Page<Tag.View> list(@BeanParam TagFilter filter, @BeanParam PageRequest request) {
        return tags.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createTag", summary = "Add a term; its id is made of its title")
    public Tag.View create(Tag.Draft draft) {
        return tags.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readTag", summary = "One tag, as it is or as it was known on a day")
    public Tag.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return tags.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceTag", summary = "Create a tag under an id of your own, or replace it")
    public Tag.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Tag.Draft draft) {
        return tags.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateTag", summary = "Change some fields of a tag")
    public Tag.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return tags.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTag", summary = "Delete a tag that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        tags.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listTagHistory", summary = "Every change of a tag, oldest first")
    public Page<Change<Tag.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return tags.history(id, request);
    }
}
