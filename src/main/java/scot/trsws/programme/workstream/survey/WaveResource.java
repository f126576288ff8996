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
import scot.trsws.programme.store.Step;

/** Collections of responses, each with one version of a survey, from their opening to their publication. */
@Door
@Path("/v1/survey-waves")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Survey waves", description = "Collections of responses, each with one version of a survey, from their opening to their publication.")
class WaveResource {

    @Inject
    WaveRepository waves;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyWaves", summary = "The waves of the surveys")
    public Page<WaveView> list(@BeanParam WaveFilter filter, @BeanParam PageRequest request) {
        return waves.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSurveyWave", summary = "Add a wave; its id is made of its survey and its title")
    public WaveView create(Wave.Draft draft) {
        return waves.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSurveyWave", summary = "One wave, as it is or as it was known on a day")
    public WaveView read(@RestPath String id, @RestQuery AsOf asOf) {
        return waves.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSurveyWave", summary = "Create a wave under an id of your own, or replace it")
    public WaveView replace(@RestPath String id, @BeanParam Preconditions preconditions, Wave.Draft draft) {
        return waves.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSurveyWave", summary = "Change some fields of a wave")
    public WaveView update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return waves.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSurveyWave", summary = "Delete a wave that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        waves.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/opening")
    @Operation(operationId = "openSurveyWave", summary = "Open a wave for responses; its instrument must be agreed")
    public WaveView open(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return waves.open(id, preconditions, step);
    }

    @PUT
    @Path("{id}/closure")
    @Operation(operationId = "closeSurveyWave", summary = "Close a wave: no response comes in any more, and those that did lose their order")
    public WaveView close(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return waves.close(id, preconditions, step);
    }

    @PUT
    @Path("{id}/analysis")
    @Operation(operationId = "analyseSurveyWave", summary = "Say that a closed wave was analysed")
    public WaveView analyse(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return waves.become(id, preconditions, WaveStatus.ANALYSED, step);
    }

    @PUT
    @Path("{id}/publication")
    @Operation(operationId = "publishSurveyWave", summary = "Say that the findings of a wave were published")
    public WaveView publish(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return waves.become(id, preconditions, WaveStatus.PUBLISHED, step);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyWaveHistory", summary = "Every change of a wave, oldest first")
    public Page<Change<WaveView>> history(@RestPath String id, @BeanParam PageRequest request) {
        return waves.history(id, request);
    }
}
