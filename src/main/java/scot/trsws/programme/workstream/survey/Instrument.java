package scot.trsws.programme.workstream.survey;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.validator.constraints.UniqueElements;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Step;

/** A version of the questions of a survey: drafted, put to the partners, agreed. */
@Entity
@Table(name = "survey_instrument")
public class Instrument extends Questionnaire<Instrument.Draft, Instrument.View> {

    @Schema(name = "SurveyInstrumentDraft")
    public record Draft(
            @NotNull @Refers("survey") String survey,
            @Schema(description = "Which version of the survey it is.") @NotNull @Min(1) Integer number,
            @NotBlank @Size(max = 200) String title,
            @Schema(description = "The intended learning outcomes.") @Size(max = 50) List<@NotNull @Valid Outcome> outcomes,
            @Schema(description = "What groups respondents are told apart by.") @Size(max = 20) List<@NotNull @Valid Dimension> dimensions,
            @Schema(description = "Codes of dimensions and questions are the columns of one table: each is there once.")
            @Size(max = 200) List<@NotNull @Valid Question> questions,
            @Schema(description = "The partners that are asked for feedback.") @Size(max = 100) @UniqueElements List<@NotNull @Refers("partner") String> consulted)
            implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return new InstrumentRules(orEmpty(outcomes), orEmpty(dimensions), orEmpty(questions)).broken();
        }
    }

    @Schema(name = "SurveyInstrument")
    public record View(
            String id,
            long version,
            String survey,
            Integer number,
            String title,
            List<Outcome> outcomes,
            List<Dimension> dimensions,
            List<Question> questions,
            List<String> consulted,
            @NotNull InstrumentStatus status,
            @Schema(description = "Since when it has this status; null for a draft.") LocalDate statusOn,
            String statusReason,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String survey;
    private Integer number;
    private String title;

    @Enumerated(EnumType.STRING)
    private InstrumentStatus status = InstrumentStatus.DRAFT;

    private LocalDate statusOn;
    private String statusReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_instrument_consulted", joinColumns = @JoinColumn(name = "survey_instrument"))
    @OrderColumn(name = "position")
    @Column(name = "partner")
    private List<String> consulted = new ArrayList<>();

    protected Instrument() {}

    Instrument(String id, Draft draft) {
        super(id);
        write(draft);
    }

    /** Refuses where it was agreed, unless nothing would change. */
    @Override
    public void revise(Draft draft) {
        if (!new Instrument(id(), draft).draft().equals(draft())) {
            leave();
        }
        write(draft);
    }

    @Override
    protected void leave() {
        if (status == InstrumentStatus.AGREED) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is AGREED and stays as it is: make a new version.");
        }
    }

    private void write(Draft draft) {
        survey = draft.survey;
        number = draft.number;
        title = draft.title;
        ask(orEmpty(draft.outcomes), orEmpty(draft.dimensions), orEmpty(draft.questions));
        replace(consulted, orEmpty(draft.consulted));
    }

    /** Moves on to this status, for which there must be something to ask. */
    public void become(InstrumentStatus wanted, Step step) {
        if (questions().isEmpty()) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It asks nothing yet: add questions first.");
        }
        status = status.to(wanted);
        statusOn = Days.notBefore(statusOn, step.on());
        statusReason = step.reason();
    }

    public String survey() {
        return survey;
    }

    public InstrumentStatus status() {
        return status;
    }

    @Override
    public Draft draft() {
        return new Draft(survey, number, title, outcomes(), dimensions(), questions(), List.copyOf(consulted));
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), survey, number, title, outcomes(), dimensions(), questions(), List.copyOf(consulted),
                status, statusOn, statusReason, createdAt(), updatedAt());
    }
}
