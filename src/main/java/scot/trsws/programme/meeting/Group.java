package scot.trsws.programme.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.partner.Partner.OtherName;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** A group that governs the programme or advises it. */
@Entity
@Table(name = "governance_group")
public class Group extends Stored<Group.Draft, Group.View> {

    /** A partner in a role, for as long as it had it. */
    @Embeddable
    @Ordered(first = "from", then = "to", message = "must not be before from")
    @Schema(name = "GroupMember")
    public record Member(
            @NotNull @Refers("partner") String partner,
            @NotNull @Enumerated(EnumType.STRING) GroupRole role,
            @Schema(description = "The first day in the role, where known.") LocalDate from,
            @Schema(description = "The last day in the role; null while it lasts.") LocalDate to) {}

    /** A version of what the group is for. */
    @Embeddable
    @Schema(name = "TermsOfReference")
    public record TermsOfReference(
            @Schema(examples = "1.0") @NotBlank @Size(max = 50) String version,
            @Schema(description = "When the group approved it; null where it has not, or nobody knows.") LocalDate approvedOn,
            @Size(max = 500) String url) {}

    @Schema(name = "GroupDraft")
    public record Draft(
            @NotBlank @Size(max = 200) String name,
            @NotNull GroupKind kind,
            @Size(max = 4000) String description,
            @Size(max = 50) List<@NotNull @Valid OtherName> otherNames,
            @Schema(description = "The groups that it reports to.")
            @Size(max = 20) @UniqueElements List<@NotNull @Refers("governance_group") String> reportsTo,
            @Schema(description = "The partner that calls its meetings and keeps its record.") @Refers("partner") String secretariat,
            @Size(max = 200) List<@NotNull @Valid Member> members,
            @Size(max = 50) List<@NotNull @Valid TermsOfReference> termsOfReference) {}

    @Schema(name = "Group")
    public record View(
            String id,
            long version,
            String name,
            GroupKind kind,
            String description,
            List<OtherName> otherNames,
            List<String> reportsTo,
            String secretariat,
            List<Member> members,
            List<TermsOfReference> termsOfReference,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String name;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String description;
    private String secretariat;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "governance_group_other_names", joinColumns = @JoinColumn(name = "governance_group"))
    @OrderColumn(name = "position")
    private List<OtherName> otherNames = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "governance_group_reports_to", joinColumns = @JoinColumn(name = "governance_group"))
    @OrderColumn(name = "position")
    @Column(name = "reports_to")
    private List<String> reportsTo = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "governance_group_members", joinColumns = @JoinColumn(name = "governance_group"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "governance_group_terms_of_reference", joinColumns = @JoinColumn(name = "governance_group"))
    @OrderColumn(name = "position")
    private List<TermsOfReference> termsOfReference = new ArrayList<>();

    protected Group() {}

    Group(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        name = draft.name;
        kind = draft.kind;
        description = draft.description;
        secretariat = draft.secretariat;
        replace(otherNames, orEmpty(draft.otherNames));
        replace(reportsTo, orEmpty(draft.reportsTo));
        replace(members, orEmpty(draft.members));
        replace(termsOfReference, orEmpty(draft.termsOfReference));
    }

    @Override
    public Draft draft() {
        return new Draft(name, kind, description, List.copyOf(otherNames), List.copyOf(reportsTo), secretariat, List.copyOf(members),
                List.copyOf(termsOfReference));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), name, kind, description, List.copyOf(otherNames), List.copyOf(reportsTo), secretariat,
                List.copyOf(members), List.copyOf(termsOfReference), createdAt(), updatedAt());
    }
}
