package scot.trsws.programme.workstream.site;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** Support that was offered to an area, or to a site in it, and what became of the offer. */
@Entity
@Table(name = "support_item")
public class SupportItem extends Stored<SupportItem.Draft, SupportItem.View> {

    @SiteInArea
    @Ordered(first = "startsOn", then = "endsOn", message = "must not be before startsOn")
    @Schema(name = "SupportItemDraft")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @NotNull SupportKind kind,
            @Schema(description = "The council area that it was offered to.", examples = "stirling") @NotNull @Refers("area") String area,
            @Schema(description = "The site in that area that it was offered to; null where the area has none, or it was offered to the area as a whole.") @Refers("site") String site,
            @Schema(description = "The partner that provides it; null where not recorded.") @Refers("partner") String provider,
            @NotNull @PastOrPresent LocalDate offeredOn,
            @Schema(description = "The first day of the support, planned or real.") LocalDate startsOn,
            @Schema(description = "The last day of the support, planned or real.") LocalDate endsOn) {}

    @Schema(name = "SupportItem")
    public record View(
            String id,
            long version,
            String title,
            String description,
            SupportKind kind,
            String area,
            String site,
            String provider,
            LocalDate offeredOn,
            LocalDate startsOn,
            LocalDate endsOn,
            @Schema(description = "The day on which the offer was accepted.") LocalDate acceptedOn,
            @NotNull SupportStatus status,
            @Schema(description = "Since when it has this status; null while it is only offered.") LocalDate statusOn,
            @Schema(description = "Why it has this status, where that was said.") String statusReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String area;
    private String site;
    private String provider;
    private LocalDate offeredOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate acceptedOn;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    @Enumerated(EnumType.STRING)
    private SupportStatus status = SupportStatus.OFFERED;

    private LocalDate statusOn;
    private String statusReason;

    protected SupportItem() {}

    SupportItem(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        kind = draft.kind;
        area = draft.area;
        site = draft.site;
        provider = draft.provider;
        offeredOn = draft.offeredOn;
        startsOn = draft.startsOn;
        endsOn = draft.endsOn;
    }

    void become(SupportStatus wanted, Step step) {
        var since = statusOn == null ? offeredOn : statusOn;
        var was = status;
        status = status.to(wanted);
        if (step.on().isBefore(since)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before " + since + ", since when it is " + was));
        }
        statusOn = step.on();
        statusReason = step.reason();
        acceptedOn = wanted == SupportStatus.ACCEPTED ? statusOn : acceptedOn;
    }

    /** Takes back the fact that gave it this status: it stands where it stood before. */
    void undo(SupportStatus undone) {
        if (status != undone) {
            throw Problem.notFound();
        }
        status = status.before();
        acceptedOn = status == SupportStatus.ACCEPTED ? acceptedOn : null;
        statusOn = acceptedOn;
        statusReason = null;
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, kind, area, site, provider, offeredOn, startsOn, endsOn);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, kind, area, site, provider, offeredOn, startsOn, endsOn, acceptedOn,
                status, statusOn, statusReason, createdAt(), updatedAt());
    }
}
