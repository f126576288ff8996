package scot.trsws.programme.report.briefing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An end of the period of a pack: a day, and the meeting that it is the day of where one was named. */
@Schema(name = "BriefingAnchor")
public record Anchor(
        @Schema(description = "The day, which is in the period; null where the period has no beginning.") LocalDate on,
        @Schema(description = "The meeting that the day was taken from; null where a day was asked for.") String meeting) {}
