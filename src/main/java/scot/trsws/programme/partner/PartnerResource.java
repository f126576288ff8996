package scot.trsws.programme.partner;

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

/** The organisations that deliver the programme. */
@Door
@Path("/v1/partners")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.STAFF})
@Tag(name = "Partners", description = "Organisations that deliver the programme, with all the names they go by.")
class PartnerResource {

    @Inject
    PartnerRepository partners;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPartners", summary = "The partners of the programme")
    public Page<Partner.View> list(@BeanParam PartnerFilter filter, @BeanParam PageRequest request) {
        return partners.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createPartner", summary = "Add a partner; its id is made of its name")
    public Partner.View create(Partner.Draft draft) {
        return partners.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readPartner", summary = "One partner, as it is or as it was known on a day")
    public Partner.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return partners.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePartner", summary = "Create a partner under an id of your own, or replace it")
    public Partner.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Partner.Draft draft) {
        return partners.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updatePartner", summary = "Change some fields of a partner")
    public Partner.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return partners.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePartner", summary = "Delete a partner that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        partners.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listPartnerHistory", summary = "Every change of a partner, oldest first")
    public Page<Change<Partner.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return partners.history(id, request);
    }
}
