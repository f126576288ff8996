package scot.trsws.programme.workstream.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** A service in a council area that puts the programme into practice, stage by stage. */
@Entity
@Table(name = "site")
public class Site extends Stored<Site.Draft, Site.View> {

    @Schema(name = "SiteDraft")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @Schema(description = "The workstream that it belongs to.") @NotNull @Refers("workstream") String workstream,
            @Schema(description = "The council area that it is in.", examples = "stirling") @NotNull @Refers("area") String area,
            @Schema(description = "The service that takes part.", examples = "Adult mental health") @Size(max = 200) String service,
            @Schema(description = "The partner that leads it; null where not recorded.") @Refers("partner") String lead,
            @Schema(description = "Who to turn to: a role, never the name or the address of a person.", examples = "Service manager") @Size(max = 200) String contactRole,
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("tag") String> tags,
            Visibility visibility) implements Disclosed {}

    @Schema(name = "Site")
    public record View(
            String id,
            long version,
            String title,
            String description,
            String workstream,
            String area,
            String service,
            String lead,
            String contactRole,
            List<String> tags,
            @Schema(description = "Where it stands; null where no stage is recorded.") Stage stage,
            @Schema(description = "Since when it stands there.") LocalDate stageOn,
            @Schema(description = "The days that it has stood there.") Integer daysInStage,
            @Schema(description = "Every stage that it came to, oldest first.") @NotNull List<Arrival> stages,
            @NotNull Visibility visibility,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String workstream;
    private String area;
    private String service;
    private String lead;
    private String contactRole;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "site_tags", joinColumns = @JoinColumn(name = "site"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    private List<String> tags = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "site_stages", joinColumns = @JoinColumn(name = "site"))
    @OrderColumn(name = "position")
    private List<Arrival> stages = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Site() {}

    Site(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        workstream = draft.workstream;
        area = draft.area;
        service = draft.service;
        lead = draft.lead;
        contactRole = draft.contactRole;
        visibility = Visibility.of(draft.visibility);
        replace(tags, orEmpty(draft.tags));
    }

    /** Comes to a stage; told the same again, it stays as it is. */
    void move(Arrival arrival) {
        if (!arrival.equals(last())) {
            arrival.check(stages);
            stages.add(arrival);
        }
    }

    /** Takes back the last stage that it came to. */
    void moveBack() {
        if (stages.isEmpty()) {
            throw Problem.notFound();
        }
        stages.remove(stages.size() - 1);
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, workstream, area, service, lead, contactRole, List.copyOf(tags), visibility);
    }

    @Override
    public View view(LocalDate today) {
        var last = last();
        return new View(id(), version(), title, description, workstream, area, service, lead, contactRole, List.copyOf(tags),
                last == null ? null : last.stage(), last == null ? null : last.on(),
                last == null ? null : Integer.valueOf(Math.toIntExact(ChronoUnit.DAYS.between(last.on(), today))), List.copyOf(stages), visibility, createdAt(), updatedAt());
    }

    private Arrival last() {
        return stages.isEmpty() ? null : stages.get(stages.size() - 1);
    }
}
