package scot.trsws.programme.access;

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
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** What a program shows to be let in: a role, the partners that it speaks for, and an end. */
@Entity
@Table(name = "api_key")
public class ApiKey extends Stored<ApiKey.Draft, ApiKey.View> {

    @Schema(name = "ApiKeyDraft", examples = "{\"title\": \"Dashboard of the SSSC\", \"role\": \"CONTRIBUTOR\", \"partners\": [\"sssc\"]}")
    public record Draft(
            @Schema(description = "What the key is for; its id is made of this.") @NotBlank @Size(max = 200) String title,
            @NotNull Role role,
            @Schema(description = "The partners that it speaks for: at least one for a contributor, any for a reader, none for others.")
            @Size(max = 50) @UniqueElements List<@NotNull @Refers("partner") String> partners,
            @Schema(description = "The last day, in Europe/London, on which it is let in; a year from now where left out.") @FutureOrPresent LocalDate expiresOn) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            var wrong = role == null || role.fits(!orEmpty(partners).isEmpty()) ? null : role == Role.CONTRIBUTOR
                    ? "must name the partners that a contributor writes for" : "must be left out: this role is the programme's and no partner's";
            return Stream.ofNullable(wrong).map(detail -> Problem.Error.at("/partners", detail));
        }
    }

    @Schema(name = "ApiKey")
    public record View(
            String id,
            long version,
            String title,
            Role role,
            @NotNull List<String> partners,
            LocalDate expiresOn,
            @NotNull ApiKeyStatus status,
            @Schema(description = "Since when it is revoked; null where it is not.") LocalDate revokedOn,
            @Schema(description = "Why it was revoked.") String revocationReason,
            @Schema(description = "When it was last given a new secret; null where it never was.") Instant rotatedAt,
            @Schema(description = "How the secrets begin that are let in now: two while it is rotated; null where there is none, and in a history.") String beginnings,
            @Schema(description = "The last day, in Europe/London, on which it was let in; null where it never was, and in a history.") LocalDate lastUsedOn,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "api_key_partners", joinColumns = @JoinColumn(name = "api_key"))
    @OrderColumn(name = "position")
    @Column(name = "partner")
    private List<String> partners = new ArrayList<>();

    private LocalDate expiresOn;
    private LocalDate revokedOn;
    private String revocationReason;
    private Instant rotatedAt;

    @Formula("(select string_agg(s.beginning, ' ' order by s.id) from api_key_secret s where s.api_key = id and (s.ends_at is null or s.ends_at > clock_timestamp()))")
    private String beginnings;

    @Formula("(select max(s.last_used_on) from api_key_secret s where s.api_key = id)")
    private LocalDate lastUsedOn;

    protected ApiKey() {}

    ApiKey(String id, Draft draft, LocalDate lastDay) {
        super(id);
        expiresOn = lastDay;
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        requireUse();
        title = draft.title;
        role = draft.role;
        replace(partners, orEmpty(draft.partners));
        expiresOn = draft.expiresOn == null ? expiresOn : draft.expiresOn;
    }

    /** Ends it for good: who may have it is not known, or it is no longer needed. */
    void revoke(Step step) {
        requireUse();
        revokedOn = step.on();
        revocationReason = step.reason();
    }

    void rotate(Instant now) {
        requireUse();
        rotatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void requireUse() {
        if (revokedOn != null) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is revoked, for good: make another key.");
        }
    }

    @Override
    public Draft draft() {
        return new Draft(title, role, List.copyOf(partners), expiresOn);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, role, List.copyOf(partners), expiresOn, ApiKeyStatus.of(revokedOn, expiresOn, today),
                revokedOn, revocationReason, rotatedAt, beginnings, lastUsedOn, createdAt(), updatedAt());
    }
}
