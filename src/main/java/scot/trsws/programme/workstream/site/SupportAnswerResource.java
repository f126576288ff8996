package scot.trsws.programme.workstream.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.store.Door;
import scot.trsws.programme.store.Step;

/** What those to whom support was offered answer. */
@Door
@Path("/v1/support-items/{id}")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Sites")
class SupportAnswerResource {

    @Inject
    SupportItemRepository items;

    @PUT
    @Path("acceptance")
    @Operation(operationId = "acceptSupportItem", summary = "Note that offered support was accepted")
    public SupportItem.View accept(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return items.become(id, preconditions, SupportStatus.ACCEPTED, step);
    }

    @DELETE
    @Path("acceptance")
    @Operation(operationId = "undoSupportItemAcceptance", summary = "Take back that offered support was accepted")
    public SupportItem.View undoAcceptance(@RestPath String id, @BeanParam Preconditions preconditions) {
        return items.undo(id, preconditions, SupportStatus.ACCEPTED);
    }

    @PUT
    @Path("refusal")
    @Operation(operationId = "declineSupportItem", summary = "Note that offered support was declined, and why")
    public SupportItem.View decline(@RestPath String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return items.become(id, preconditions, SupportStatus.DECLINED, step);
    }

    @DELETE
    @Path("refusal")
    @Operation(operationId = "undoSupportItemRefusal", summary = "Take back that offered support was declined")
    public SupportItem.View undoRefusal(@RestPath String id, @BeanParam Preconditions preconditions) {
        return items.undo(id, preconditions, SupportStatus.DECLINED);
    }
}
