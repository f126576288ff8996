package scot.trsws.programme.access.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that somebody did, tried or took. */
@Schema(description = "One thing that somebody did, tried or took: never a value, a query, a header or a body.")
record AuditEntry(
        @Schema(description = "Its position in the chain.") @NotNull Long id,
        @Schema(description = "The hash of its link: of the hash before it, its position, its number and its digest.") @NotNull String hash,
        @Schema(description = "Its number; numbers are given before the commit, so they have gaps and are no order.") @NotNull Long entry,
        @NotNull Instant at,
        @NotNull AuditKind kind,
        @Schema(description = "Who it was.") @NotNull String caller,
        @Schema(description = "The operation id; null where the request came to none.") String operation,
        String method,
        @Schema(description = "The path; a part that is no readable id is left out (…).") String path,
        @Schema(description = "The status of the answer.") Integer status,
        @Schema(description = "The code of the problem, where it was one.") String code,
        @Schema(description = "Whether it was an earlier answer, given again for its Idempotency-Key.") @NotNull boolean replayed,
        @Schema(description = "How many more refusals of this caller or address there were in that minute, which are not kept one by one.") Long leftOut,
        @Schema(description = "The network address that the request came from.") String address,
        @Schema(description = "The request id; a write and the changes that it made have the same.") String request,
        @Schema(description = "The kind of noun that was changed, as its table is called.") String noun,
        String nounId,
        @Schema(description = "The id of the change, as in the noun's history.") Long change,
        @Schema(description = "What the row of that change comes to from then on.") String digest) {}
