package scot.trsws.programme.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Representation;

/** A key on the one occasion on which it is shown. */
@Schema(name = "IssuedKey")
record IssuedKey(
        @Schema(description = "Send it as Authorization: Bearer, a space, and this. Only a digest of it is kept, so that it cannot be shown again.") @NotNull String key,
        @NotNull ApiKey.View apiKey) implements Representation {

    @Override
    @JsonIgnore
    public String id() {
        return apiKey.id();
    }

    @Override
    @JsonIgnore
    public long version() {
        return apiKey.version();
    }

    @Override
    @JsonIgnore
    public Instant createdAt() {
        return apiKey.createdAt();
    }
}
