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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** The questions of a survey, version by version, and the consultation on each. */
@Door
@Path("/v1/survey-instruments")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Survey instruments", description = "The questions of a survey, version by version, and the consultation on each.")
class InstrumentResource {

    @Inject
    InstrumentRepository instruments;

    @Inject
    ConsultationReport consultations;

    @GET
    @RolesAllowed(Roles.READER)
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyInstruments", summary = "The versions of the surveys")
    public Page<Instrument.View> list(@BeanParam InstrumentFilter filter, @BeanParam PageRequest request) {
        return instruments.page(filter.where(), request);
    }

    @POST
    @Operation(operationId = "createSurveyInstrument", summary = "Add a version of a survey; its id is made of its survey and its number")
    public Instrument.View create(Instrument.Draft draft) {
        return instruments.create(draft);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(operationId = "readSurveyInstrument", summary = "One version of a survey, as it is or as it was known on a day")
    public Instrument.View read(@RestPath String id, @RestQuery AsOf asOf) {
        return instruments.read(id, asOf);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceSurveyInstrument", summary = "Create a version of a survey under an id of your own, or replace it")
    public Instrument.View replace(@RestPath String id, @BeanParam Preconditions preconditions, Instrument.Draft draft) {
        return instruments.replace(id, preconditions, draft);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateSurveyInstrument", summary = "Change some fields of a version of a survey")
    public Instrument.View update(@RestPath String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return instruments.update(id, preconditions, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSurveyInstrument", summary = "Delete a version of a survey that nothing refers to; its history stays")
    public void delete(@RestPath String id, @BeanParam Preconditions preconditions) {
        instruments.delete(id, preconditions);
    }

    @PUT
    @Path("{id}/consultation")
    @Operation(operationId = "consultOnSurveyInstrument", summary = "Put a drafted version to the partners for feedback")
    public Instrument.View consult(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return instruments.become(id, preconditions, InstrumentStatus.CONSULTATION, step);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/consultation")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listConsultedPartners", summary = "Whose feedback on a version is in, and whose is not")
    public Page<Consultation> consultation(@RestPath String id, @RestQuery @Parameter(description = "Only who gave some, or only who did not.") Boolean feedback) {
        return consultations.on(id, feedback);
    }

    @PUT
    @Path("{id}/agreement")
    @Operation(operationId = "agreeSurveyInstrument", summary = "Agree a version after its consultation; from then on it stays as it is")
    public Instrument.View agree(@RestPath String id, @BeanParam Preconditions preconditions, Step.Dated step) {
        return instruments.become(id, preconditions, InstrumentStatus.AGREED, step);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listSurveyInstrumentHistory", summary = "Every change of a version of a survey, oldest first")
    public Page<Change<Instrument.View>> history(@RestPath String id, @BeanParam PageRequest request) {
        return instruments.history(id, request);
    }
}
