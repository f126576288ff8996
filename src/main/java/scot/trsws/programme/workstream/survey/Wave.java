package scot.trsws.programme.workstream.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Stored;

/** One collection of responses with a version of a survey. */
@Entity
@Table(name = "survey_wave")
public class Wave extends Stored<Wave.Draft, WaveView> {

    @Ordered(first = "opensOn", then = "closesOn", message = "must not be before opensOn")
    @Schema(name = "SurveyWaveDraft")
    public record Draft(
            @Schema(description = "The version that is asked; the same for ever once it was opened.") @NotNull @Refers("survey_instrument") String instrument,
            @NotBlank @Size(max = 200) String title,
            @Schema(description = "The day that is planned.") LocalDate opensOn,
            @Schema(description = "The day that is planned.") LocalDate closesOn,
            @Schema(description = "How many were invited, in all and of each group: what response rates are made of.")
            @Size(max = 500) List<@NotNull @Valid Population> population) implements Ruled {

        @Override
        public Stream<Problem.Error> broken() {
            return Population.broken(orEmpty(population));
        }
    }

    private String instrument;
    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate openedOn;
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private WaveStatus status = WaveStatus.PLANNED;

    private LocalDate statusOn;
    private String statusReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_wave_population", joinColumns = @JoinColumn(name = "survey_wave"))
    @OrderColumn(name = "position")
    private List<Population.Row> population = new ArrayList<>();

    /** Counted whenever a wave is read, and kept nowhere. */
    @Formula("(select count(*) from survey_response r where r.wave = id)")
    private Long responses;

    @Formula("(select s.minimum_base from survey_instrument i join survey s on s.id = i.survey where i.id = instrument)")
    private Integer minimumBase;

    protected Wave() {}

    Wave(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        if (status != WaveStatus.PLANNED && !instrument.equals(draft.instrument)) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It is " + status + ": its instrument may change only while it is PLANNED.");
        }
        instrument = draft.instrument;
        title = draft.title;
        opensOn = draft.opensOn;
        closesOn = draft.closesOn;
        replace(population, orEmpty(draft.population).stream().map(Population::row).toList());
    }

    void become(WaveStatus wanted, Step step) {
        status = status.to(wanted);
        statusOn = Days.notBefore(statusOn, step.on());
        statusReason = step.reason();
        openedOn = wanted == WaveStatus.OPEN ? statusOn : openedOn;
        closedOn = wanted == WaveStatus.CLOSED ? statusOn : closedOn;
    }

    public String instrument() {
        return instrument;
    }

    public WaveStatus status() {
        return status;
    }

    /** How many were invited, in all and of each group. */
    public List<Population> population() {
        return population.stream().map(Population.Row::population).toList();
    }

    @Override
    public Draft draft() {
        return new Draft(instrument, title, opensOn, closesOn, population());
    }

    @Override
    public WaveView view(LocalDate today) {
        return view(responses == null ? null : status.told(responses, minimumBase));
    }

    /** What a rehearsed closure answers: it must not tell how many came. */
    WaveView rehearsed() {
        return view((Count) null);
    }

    private WaveView view(Count told) {
        return new WaveView(id(), version(), instrument, title, opensOn, closesOn, population(), status, statusOn, statusReason, openedOn, closedOn, told, createdAt(), updatedAt());
    }
}
