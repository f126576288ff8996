package scot.trsws.programme.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;

/** The fact that minutes were approved, and how. */
@Schema(name = "MinutesApprovalDraft", examples = """
        {"on": "2022-03-31", "at": "expert-advisory-group-2022-03-31", "by": "CORRESPONDENCE"}""")
public record ApprovalDraft(
        @Schema(description = "The day; that of the meeting where a meeting approved them.") @NotNull @PastOrPresent LocalDate on,
        @Schema(description = "The later meeting of the group that approved them or was told so.") @Refers("meeting") String at,
        @NotNull ApprovalChannel by,
        @Schema(description = "What was to be amended; null where nothing was. With it the records as they are now become a new revision.")
        @Size(min = 1, max = 4000) String amendments) implements Ruled {

    @Override
    public Stream<Problem.Error> broken() {
        return by == ApprovalChannel.MEETING && at == null ? Stream.of(Problem.Error.at("/at", "must name the meeting that approved them")) : Stream.empty();
    }
}
