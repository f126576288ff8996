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

/** The early implementation sites. */
@Door
@Path("/v1/sites")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Sites", description = "Early implementation sites: the stages they come to, the support they have, how they assess themselves, what they learn.")
class SiteResource {

    @Inject
    SiteRepository sites;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSites", summary = "The early implementation sites, and where each stands")
    public Page<Site.View> list(@BeanParam SiteFilter filter, @BeanParam PageRequest request) {
        return sites.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSite", summary = "Add a site; its id is made of its title")
    public Site.View create(Site.Draft draft) {
        return sites.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readSite", summary = "One site, as it is or as it was known on a day")
    public Site.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return sites.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSite", summary = "Create a site under an id of your own, or replace it")
    public Site.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Site.Draft draft) {
        return sites.replace(id, preconditions, draft);
    }

    @PATCH
    @RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSite", summary = "Change some fields of a site")
    public Site.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return sites.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSite", summary = "Delete a site that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        sites.delete(id, preconditions);
    }

    @PUT
    @RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
    @Path("{id}/stage")
    @Operation(operationId = "moveSite", summary = "Note that a site came to a stage: on, back, to a pause or out of the programme")
    public Site.View move(@RestPath String id, @BeanParam Preconditions preconditions, Arrival arrival) {
        return sites.move(id, preconditions, arrival);
    }

    @DELETE
    @RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
    @Path("{id}/stage")
    @Operation(operationId = "undoSiteMove", summary = "Take back the last stage of a site, where it was noted by mistake")
    public Site.View moveBack(@RestPath String id, @BeanParam Preconditions preconditions) {
        return sites.perform(id, preconditions, Site::moveBack);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSiteHistory", summary = "Every change of a site, oldest first")
    public Page<Change<Site.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return sites.history(id, request);
    }
}
