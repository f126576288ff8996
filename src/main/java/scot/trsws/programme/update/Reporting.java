package scot.trsws.programme.update;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.meeting.Presence;

/** Whether a partner reported to a meeting, of all who were expected to report to it, attended it or did report. */
@Schema(name = "Reporting")
public record Reporting(
        @NotNull String partner,
        @Schema(description = "Whether it was expected to report, as the chair, a co-chair or a member of the group on the day: observers and the secretariat are not.") @NotNull Boolean member,
        @Schema(description = "Whether it was there; null where the record says nothing.") Presence presence,
        @NotNull Boolean reported,
        @Schema(description = "How many updates it submitted; drafts and returned ones do not count.") @NotNull Long updates,
        @Schema(description = "When the last of them came to where it stands.") LocalDate lastOn) {}
