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

/** The learning that sites shared. */
@Door
@Path("/v1/lessons")
@RolesAllowed({Roles.STAFF, Roles.CONTRIBUTOR})
@Tag(name = "Sites")
class LessonResource {

    @Inject
    LessonRepository lessons;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listLessons", summary = "What sites learned and shared")
    public Page<Lesson.View> list(@BeanParam LessonFilter filter, @BeanParam PageRequest request) {
        return lessons.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createLesson", summary = "Share a lesson; its id is made of its title")
    public Lesson.View create(Lesson.Draft draft) {
        return lessons.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readLesson", summary = "One lesson, as it is or as it was known on a day")
    public Lesson.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return lessons.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceLesson", summary = "Create a lesson under an id of your own, or replace it")
    public Lesson.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Lesson.Draft draft) {
        return lessons.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateLesson", summary = "Change some fields of a lesson")
    public Lesson.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return lessons.update(id, preconditions, patch);
    }

    @DELETE
    @RolesAllowed(Roles.STAFF)
    @Path("{id}")
    @Operation(operationId = "deleteLesson", summary = "Delete a lesson that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        lessons.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listLessonHistory", summary = "Every change of a lesson, oldest first")
    public Page<Change<Lesson.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return lessons.history(id, request);
    }
}
