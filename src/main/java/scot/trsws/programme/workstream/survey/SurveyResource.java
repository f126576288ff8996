package scot.trsws.programme.workstream.survey;

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

/** Surveys of the programme, and what each promises its respondents. */
@Door
@Path("/v1/surveys")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Surveys", description = "Surveys of the programme, and what each promises its respondents.")
class SurveyResource {

    @Inject
    SurveyRepository surveys;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveys", summary = "The surveys")
    public Page<Survey.View> list(@BeanParam SurveyFilter filter, @BeanParam PageRequest request) {
        return surveys.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSurvey", summary = "Add a survey; its id is made of its title")
    public Survey.View create(Survey.Draft draft) {
        return surveys.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSurvey", summary = "One survey, as it is or as it was known on a day")
    public Survey.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return surveys.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSurvey", summary = "Create a survey under an id of your own, or replace it")
    public Survey.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Survey.Draft draft) {
        return surveys.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSurvey", summary = "Change some fields of a survey")
    public Survey.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return surveys.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSurvey", summary = "Delete a survey that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        surveys.delete(id, preconditions);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyHistory", summary = "Every change of a survey, oldest first")
    public Page<Change<Survey.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return surveys.history(id, request);
    }
}
