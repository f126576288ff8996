package scot.trsws.programme.workstream.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.CountColumns;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Repeats;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Visibility;

/** How a session or a course went. */
@Entity
@Table(name = "evaluation")
public class Evaluation extends Stored<Evaluation.Draft, Evaluation.View> {

    @KnownOutcomes
    @Schema(name = "EvaluationDraft")
    public record Draft(
            @Schema(description = "The session that was evaluated; either this or course.") @Refers("training_session") String session,
            @Schema(description = "The course that was evaluated as a whole; either this or session.") @Refers("course") String course,
            @Schema(description = "What was asked.") @NotNull KirkpatrickLevel kirkpatrickLevel,
            @Schema(description = "The day of its findings.") @NotNull @PastOrPresent LocalDate on,
            @Schema(description = "The partner that evaluated; null where not recorded.") @Refers("partner") String evaluator,
            @Schema(description = "How many people answered; null where not recorded.") @Valid Count respondents,
            @Schema(description = "What was found.") @Size(max = 10000) String finding,
            @Schema(description = "How sure people were of the learning outcomes, before and after.")
            @Size(max = 100) List<@NotNull @Valid Confidence> confidence,
            Visibility visibility) implements Ruled, Disclosed {

        @Override
        public Stream<Problem.Error> broken() {
            var one = (session == null) != (course == null) ? Stream.<Problem.Error>empty()
                    : Stream.of(Problem.Error.at("/session", "must be given, or else course, and not both"));
            return Stream.concat(one, Stream.concat(outsideTheirScale(), toldTwice()));
        }

        private Stream<Problem.Error> outsideTheirScale() {
            var said = orEmpty(confidence);
            return IntStream.range(0, said.size()).filter(place -> said.get(place) != null).boxed()
                    .flatMap(place -> said.get(place).broken("/confidence/" + place));
        }

        private Stream<Problem.Error> toldTwice() {
            return Repeats.in("/confidence", orEmpty(confidence), "outcome", Confidence::outcome);
        }
    }

    @Schema(name = "Evaluation")
    public record View(
            String id,
            long version,
            String session,
            String course,
            KirkpatrickLevel kirkpatrickLevel,
            LocalDate on,
            String evaluator,
            Count respondents,
            String finding,
            List<Confidence> confidence,
            @NotNull Visibility visibility,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String session;
    private String course;
    private LocalDate on;
    private String evaluator;
    private String finding;

    @Enumerated(EnumType.STRING)
    private KirkpatrickLevel kirkpatrickLevel;

    @Embedded
    @EmbeddedColumnNaming("respondents_%s")
    @JsonUnwrapped(prefix = "respondents_")
    private CountColumns respondents;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "evaluation_confidence", joinColumns = @JoinColumn(name = "evaluation"))
    @OrderColumn(name = "position")
    private List<Confidence> confidence = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    protected Evaluation() {}

    Evaluation(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        session = draft.session;
        course = draft.course;
        kirkpatrickLevel = draft.kirkpatrickLevel;
        on = draft.on;
        evaluator = draft.evaluator;
        if (CountColumns.differ(respondents, draft.respondents)) {
            respondents = CountColumns.of(draft.respondents);
        }
        finding = draft.finding;
        visibility = Visibility.of(draft.visibility);
        replace(confidence, orEmpty(draft.confidence));
    }

    @Override
    public Draft draft() {
        return new Draft(session, course, kirkpatrickLevel, on, evaluator, CountColumns.read(respondents), finding, List.copyOf(confidence), visibility);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), session, course, kirkpatrickLevel, on, evaluator, CountColumns.read(respondents), finding,
                List.copyOf(confidence), visibility, createdAt(), updatedAt());
    }
}
