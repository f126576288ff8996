package scot.trsws.programme.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Refers;

/** What a meeting was called to talk about. */
@Embeddable
@Schema(name = "AgendaItem")
public record AgendaItem(
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "What it is on the agenda for; null where not recorded.") @Enumerated(EnumType.STRING) AgendaPurpose purpose,
        @Schema(description = "The partner that leads it.") @Refers("partner") String lead) {}
