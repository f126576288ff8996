package scot.trsws.programme.output;

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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.meeting.MeetingMode;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** A dated occasion. */
@Entity
@Table(name = "event")
public class Event extends Stored<Event.Draft, Event.View> {

    @Schema(name = "EventDraft")
    @Ordered(first = "on", then = "endsOn", message = "must not be before on")
    public record Draft(
            @NotBlank @Size(max = 500) String title,
            @Size(max = 4000) String description,
            @Schema(description = "The partners that hold it; empty where that is not known.")
            @Size(max = 20) @UniqueElements List<@NotNull @Refers("partner") String> hosts,
            @Schema(description = "For whom, as one would say it.") @Size(max = 500) String audience,
            @Schema(description = "Its first day.") @NotNull LocalDate on,
            @Schema(description = "Its last day, where that is another.") LocalDate endsOn,
            @Schema(description = "Null where not recorded.") MeetingMode mode,
            @Schema(description = "Where one reads more of it.") @Size(max = 2000) @WebAddress String url,
            @Schema(description = "The meeting that was told of it.") @Refers("meeting") String meeting,
            Visibility visibility) implements Disclosed {}

    @Schema(name = "Event")
    public record View(
            String id,
            long version,
            String title,
            String description,
            List<String> hosts,
            String audience,
            LocalDate on,
            LocalDate endsOn,
            MeetingMode mode,
            String url,
            String meeting,
            @NotNull Visibility visibility,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String audience;
    private LocalDate on;
    private LocalDate endsOn;
    private String url;
    private String meeting;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "event_hosts", joinColumns = @JoinColumn(name = "event"))
    @OrderColumn(name = "position")
    @Column(name = "partner")
    private List<String> hosts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Event() {}

    Event(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        audience = draft.audience;
        on = draft.on;
        endsOn = draft.endsOn;
        mode = draft.mode;
        url = draft.url;
        meeting = draft.meeting;
        visibility = Visibility.of(draft.visibility);
        replace(hosts, orEmpty(draft.hosts));
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, List.copyOf(hosts), audience, on, endsOn, mode, url, meeting, visibility);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, List.copyOf(hosts), audience, on, endsOn, mode, url, meeting, visibility, createdAt(), updatedAt());
    }
}
