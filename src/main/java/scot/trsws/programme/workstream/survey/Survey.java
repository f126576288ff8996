package scot.trsws.programme.workstream.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.workstream.survey.disclosure.DisclosurePolicy;
import scot.trsws.programme.workstream.survey.disclosure.Extreme;

/** A survey of the programme: its questions come in versions, its responses in waves. */
@Entity
@Table(name = "survey")
public class Survey extends Stored<Survey.Draft, Survey.View> {

    @Schema(name = "SurveyDraft")
    public record Draft(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) String description,
            @NotNull @Refers("workstream") String workstream,
            @Schema(description = "The partner that leads it.") @Refers("partner") String lead,
            @Schema(description = "What it promises its respondents; the usual rule where nothing is said. Fixed once a wave was opened: people answer under it.")
            @Valid DisclosurePolicy disclosure) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return disclosure == null || disclosure.minimumBase() >= disclosure.minimumCell() ? Stream.empty()
                    : Stream.of(Problem.Error.at("/disclosure/minimumBase", "must not be less than minimumCell"));
        }

        DisclosurePolicy policy() {
            return disclosure == null ? DisclosurePolicy.usual() : disclosure;
        }
    }

    @Schema(name = "Survey")
    public record View(
            String id,
            long version,
            String title,
            String description,
            String workstream,
            String lead,
            @NotNull DisclosurePolicy disclosure,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String title;
    private String description;
    private String workstream;
    private String lead;
    private Integer minimumCell;
    private Integer minimumBase;
    private Integer rounding;

    @Enumerated(EnumType.STRING)
    private Extreme zeros;

    @Enumerated(EnumType.STRING)
    private Extreme everybody;

    protected Survey() {}

    Survey(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        title = draft.title;
        description = draft.description;
        workstream = draft.workstream;
        lead = draft.lead;
        minimumCell = draft.policy().minimumCell();
        minimumBase = draft.policy().minimumBase();
        rounding = draft.policy().rounding();
        zeros = draft.policy().zeros();
        everybody = draft.policy().everybody();
    }

    /** What it promises its respondents. */
    public DisclosurePolicy policy() {
        return new DisclosurePolicy(minimumCell, minimumBase, rounding, zeros, everybody);
    }

    @Override
    public Draft draft() {
        return new Draft(title, description, workstream, lead, policy());
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), title, description, workstream, lead, policy(), createdAt(), updatedAt());
    }
}
