package scot.trsws.programme.store;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One write to one noun, as it was kept. */
@Schema(description = "One write to one noun.")
public record Change<V>(
        @NotNull Long id,
        @Schema(description = "When it was kept, in UTC.") @NotNull Instant at,
        @Schema(description = "Who wrote.") @NotNull String actor,
        @Schema(description = "The request id of the write.") String request,
        @Schema(description = "What was read before; null for a creation.") V before,
        @Schema(description = "What was read after; null for a deletion.") V after) {}
