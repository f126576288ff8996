package scot.trsws.programme.workstream.survey.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.ApiDocument;
import scot.trsws.programme.http.Confidential;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.store.Door;

/** What the responses of a closed wave come to, as far as it was released; reading releases nothing. */
@Door
@Path("/v1/survey-waves/{id}")
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Survey results", description = "What closed waves of surveys came to, under the disclosure policy of the survey. Analysts release tables one by one; others see those that are released.")
class ResultResource {

    @Inject
    ResultReport results;

    @Inject
    MeanReport means;

    @Inject
    RateReport rates;

    @Inject
    ComparisonReport comparisons;

    @GET
    @Confidential
    @Path("results")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409 422")
    @Operation(operationId = "listSurveyResults", summary = "How the answers of a closed wave are distributed, over everybody or group by group")
    public Page<Result> results(@RestPath String id, @BeanParam ResultFilter filter) {
        return results.of(id, filter);
    }

    @GET
    @Confidential
    @Path("means")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409 422")
    @Operation(operationId = "listSurveyMeans", summary = "The means of the numbers that were answered in a closed wave")
    public Page<Mean> means(@RestPath String id, @BeanParam ResultFilter filter) {
        return means.of(id, filter);
    }

    @GET
    @Confidential
    @Path("response-rates")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409 422")
    @Operation(operationId = "listSurveyResponseRates", summary = "How many responded to a closed wave, of those who were invited")
    public Page<ResponseRate> rates(@RestPath String id, @RestQuery @Parameter(description = "The code of a dimension: what groups are told apart by.") String by) {
        return rates.of(id, by);
    }

    @GET
    @Confidential
    @Path("comparison")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Extension(name = ApiDocument.REFUSES, value = "409 422")
    @Operation(operationId = "listSurveyComparison", summary = "The results of a closed wave beside those of an earlier one of the survey")
    public Page<Comparison> compare(@RestPath String id, @RestQuery @Parameter(description = "The other wave; the one that was closed before it where none is named.") String with,
            @BeanParam ResultFilter filter) {
        return comparisons.of(id, with, filter);
    }
}
