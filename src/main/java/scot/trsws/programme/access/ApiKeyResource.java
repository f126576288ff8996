package scot.trsws.programme.access;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Tables;
import scot.trsws.programme.http.Unrepeatable;
import scot.trsws.programme.store.Change;
import scot.trsws.programme.store.Door;
import scot.trsws.programme.store.Step;

/** The keys that programs are let in with; there is no deleting one, so that what it did can always be told. */
@Door
@Path("/v1/api-keys")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "API keys", description = "What programs are let in with. A key is shown once; only a digest of it is kept.")
class ApiKeyResource {

    @Inject
    ApiKeyRepository keys;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listApiKeys", summary = "The keys, without what they are")
    public Page<ApiKey.View> list(@BeanParam ApiKeyFilter filter, @BeanParam PageRequest request) {
        return keys.page(filter.where(), request);
    }

    @POST
    @Unrepeatable
    @Extension(name = Unrepeatable.EXTENSION, value = "true")
    @Operation(operationId = "createApiKey", summary = "Make a key; it is shown this once",
            description = "Its id is made of its title, and stands in the history of what it writes. It takes no Idempotency-Key, since the answer is not kept: revoke a key that got lost, and make another.")
    public IssuedKey create(ApiKey.Draft draft) {
        return keys.issue(draft);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readApiKey", summary = "One key, as it is or as it was known on a day")
    public ApiKey.View read(@RestPath @Parameter(example = FirstKey.ID) String id, @RestQuery AsOf asOf) {
        return keys.read(id, asOf);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.TYPE)
    @Operation(operationId = "updateApiKey", summary = "Change what a key may do, or its last day")
    public ApiKey.View update(@RestPath @Parameter(example = FirstKey.ID) String id, @BeanParam Preconditions preconditions, MergePatch patch) {
        return keys.change(id, preconditions, patch);
    }

    @POST
    @Path("{id}/rotation")
    @Unrepeatable
    @Extension(name = Unrepeatable.EXTENSION, value = "true")
    @Operation(operationId = "rotateApiKey", summary = "Give a key a new secret, shown this once; the old one lasts a while longer")
    public IssuedKey rotate(@RestPath @Parameter(example = FirstKey.ID) String id, @BeanParam Preconditions preconditions, Rotation rotation) {
        return keys.rotate(id, preconditions.orWhateverIsThere(), rotation);
    }

    @DELETE
    @Path("{id}/rotation")
    @Operation(operationId = "endRotationOfApiKey", summary = "End the older of two secrets now")
    public ApiKey.View endRotation(@RestPath @Parameter(example = FirstKey.ID) String id, @BeanParam Preconditions preconditions) {
        return keys.endRotation(id, preconditions);
    }

    @PUT
    @Path("{id}/revocation")
    @Operation(operationId = "revokeApiKey", summary = "Revoke a key at once and for good, and say why")
    public ApiKey.View revoke(@RestPath @Parameter(example = FirstKey.ID) String id, @BeanParam Preconditions preconditions, Step.Explained step) {
        return keys.revoke(id, preconditions, step);
    }

    @GET
    @Path("{id}/history")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.NDJSON})
    @Operation(operationId = "listApiKeyHistory", summary = "Every change of a key, oldest first")
    public Page<Change<ApiKey.View>> history(@RestPath @Parameter(example = FirstKey.ID) String id, @BeanParam PageRequest request) {
        return keys.history(id, request);
    }
}
