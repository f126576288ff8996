package scot.trsws.programme.partner;

import jakarta.persistence.CollectionTable;
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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** An organisation that delivers part of the programme, or a unit of one. */
@Entity
@Table(name = "partner")
public class Partner extends Stored<Partner.Draft, Partner.View> {

    /** A former name, a short name or an acronym, for as long as it was used. */
    @Embeddable
    @Ordered(first = "from", then = "to", message = "must not be before from")
    @Schema(name = "OtherName")
    public record OtherName(
            @NotBlank @Size(max = 200) String name,
            @Schema(description = "The first day of its use, where known.") LocalDate from,
            @Schema(description = "The last day of its use; null while it is used.") LocalDate to) {}

    /** What another register calls a partner. */
    @Embeddable
    @Schema(name = "Identifier")
    public record Identifier(
            @Schema(examples = "oscr") @NotBlank @Size(max = 50) String scheme,
            @Schema(examples = "SC000000") @NotBlank @Size(max = 100) String value) {}

    @Schema(name = "PartnerDraft")
    @Ordered(first = "activeFrom", then = "activeTo", message = "must not be before activeFrom")
    public record Draft(
            @NotBlank @Size(max = 200) String name,
            @NotNull PartnerType type,
            @Size(max = 4000) String description,
            @Schema(description = "The organisation that this is a unit of.") @Refers("partner") String partOf,
            @Size(max = 50) List<@NotNull @Valid OtherName> otherNames,
            @Size(max = 50) List<@NotNull @Valid Identifier> identifiers,
            @Size(max = 500) String website,
            LocalDate activeFrom,
            LocalDate activeTo) {}

    @Schema(name = "Partner")
    public record View(
            String id,
            long version,
            String name,
            PartnerType type,
            String description,
            String partOf,
            List<OtherName> otherNames,
            List<Identifier> identifiers,
            String website,
            LocalDate activeFrom,
            LocalDate activeTo,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerType type;

    private String description;
    private String partOf;
    private String website;
    private LocalDate activeFrom;
    private LocalDate activeTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "partner_other_names", joinColumns = @JoinColumn(name = "partner"))
    @OrderColumn(name = "position")
    private List<OtherName> otherNames = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "partner_identifiers", joinColumns = @JoinColumn(name = "partner"))
    @OrderColumn(name = "position")
    private List<Identifier> identifiers = new ArrayList<>();

    protected Partner() {}

    Partner(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        name = draft.name;
        type = draft.type;
        description = draft.description;
        partOf = draft.partOf;
        website = draft.website;
        activeFrom = draft.activeFrom;
        activeTo = draft.activeTo;
        replace(otherNames, orEmpty(draft.otherNames));
        replace(identifiers, orEmpty(draft.identifiers));
    }

    @Override
    public Draft draft() {
        return new Draft(name, type, description, partOf, List.copyOf(otherNames), List.copyOf(identifiers), website, activeFrom, activeTo);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), name, type, description, partOf, List.copyOf(otherNames), List.copyOf(identifiers),
                website, activeFrom, activeTo, createdAt(), updatedAt());
    }
}
