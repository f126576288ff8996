package scot.trsws.programme.workstream.training;

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

/** The courses. */
@Door
@Path("/v1/courses")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Courses", description = "What the trainings teach, at which level, and by whom they were made.")
class CourseResource {

    @Inject
    CourseRepository courses;

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listCourses", summary = "The courses of the programme")
    public Page<Course.View> list(@BeanParam CourseFilter filter, @BeanParam PageRequest request) {
        return courses.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createCourse", summary = "Add a course; its id is made of its title")
    public Course.View create(Course.Draft draft) {
        return courses.create(draft);
    }

    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Path("{id}")
    @Operation(operationId = "readCourse", summary = "One course, as it is or as it was known on a day")
    public Course.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return courses.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceCourse", summary = "Create a course under an id of your own, or replace it")
    public Course.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Course.Draft draft) {
        return courses.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateCourse", summary = "Change some fields of a course")
    public Course.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return courses.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteCourse", summary = "Delete a course that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        courses.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listCourseHistory", summary = "Every change of a course, oldest first")
    public Page<Change<Course.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return courses.history(id, request);
    }
}
