package scot.trsws.programme.update;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Refers;

/** What was answered to a reflection. */
@Schema(name = "ReflectionAnswer")
public record Answer(@NotNull String text, String by, String role) {

    /** An answer, and the day on which it was given. */
    @Schema(name = "ReflectionAnswerDraft", examples = """
            {"on": "2024-01-29", "text": "The team will get in touch.", "by": "trsws-team", "role": "programme lead"}""")
    public record Draft(
            @Schema(description = "The day on which it was given.") @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 4000) String text,
            @Schema(description = "The partner that answered; null where not recorded.") @Refers("partner") String by,
            @Schema(description = "As what; never a name.") @Size(max = 200) String role) {}
}
