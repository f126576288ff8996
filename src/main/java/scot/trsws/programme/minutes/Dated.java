package scot.trsws.programme.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which minutes were circulated or published. */
@Schema(name = "MinutesStepDraft", examples = "{\"on\": \"2024-02-12\"}")
record Dated(@NotNull @PastOrPresent LocalDate on) {}
