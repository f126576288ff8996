package scot.trsws.programme.workstream.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** What an area said of wanting to be a site, until that came to an end. */
@Entity
@Table(name = "site_interest")
public class Interest extends Stored<Interest.Draft, Interest.View> {

    @Schema(name = "SiteInterestDraft")
    public record Draft(
            @Schema(description = "The council area that is interested.", examples = "falkirk") @NotNull @Refers("area") String area,
            @Schema(description = "The day on which it said so.") @NotNull @PastOrPresent LocalDate on,
            @Schema(description = "The service that would take part; null where not said.") @Size(max = 200) String service,
            @Schema(description = "The partner that spoke for the area; null where not recorded.") @Refers("partner") String partner,
            @Size(max = 4000) String description) {}

    @Schema(name = "SiteInterest")
    public record View(
            String id,
            long version,
            String area,
            LocalDate on,
            String service,
            String partner,
            String description,
            @Schema(description = "The day on which the interest ended; null while it lasts.") LocalDate endedOn,
            @Schema(description = "Why it ended.") String endReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String area;
    private LocalDate on;
    private String service;
    private String partner;
    private String description;
    private LocalDate endedOn;
    private String endReason;

    protected Interest() {}

    Interest(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        area = draft.area;
        on = draft.on;
        service = draft.service;
        partner = draft.partner;
        description = draft.description;
    }

    void end(Step end) {
        if (end.on().isBefore(on)) {
            throw Problem.invalid(Problem.Error.at("/on", "must not be before " + on + ", when the interest was expressed"));
        }
        endedOn = end.on();
        endReason = end.reason();
    }

    /** Takes back that it ended. */
    void resume() {
        if (endedOn == null) {
            throw Problem.notFound();
        }
        endedOn = null;
        endReason = null;
    }

    @Override
    public Draft draft() {
        return new Draft(area, on, service, partner, description);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), area, on, service, partner, description, endedOn, endReason, createdAt(), updatedAt());
    }
}
