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

/** The dated occasions. */
@Door
@Path("/v1/events")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Events", description = "Dated occasions, and who holds them.")
class EventResource {

    @Inject
    EventRepository events;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listEvents", summary = "The events")
    public Page<Event.View> list(@BeanParam EventFilter filter, @BeanParam PageRequest request) {
        return events.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createEvent", summary = "Note an event; its id is made of its title")
    public Event.View create(Event.Draft draft) {
        return events.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readEvent", summary = "One event, as it is or as it was known on a day")
    public Event.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return events.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceEvent", summary = "Create an event under an id of your own, or replace it")
    public Event.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Event.Draft draft) {
        return events.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateEvent", summary = "Change some fields of an event")
    public Event.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return events.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteEvent", summary = "Delete an event that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        events.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listEventHistory", summary = "Every change of an event, oldest first")
    public Page<Change<Event.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return events.history(id, request);
    }
}
