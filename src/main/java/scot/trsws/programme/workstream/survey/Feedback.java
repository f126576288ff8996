package scot.trsws.programme.workstream.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Stored;

/** What a partner says of a version of a survey, and what became of it. */
@Entity
@Table(name = "survey_feedback")
public class Feedback extends Stored<Feedback.Draft, Feedback.View> {

    @Schema(name = "SurveyFeedbackDraft")
    public record Draft(
            @NotNull @Refers("survey_instrument") String instrument,
            @Schema(description = "Who says it.") @NotNull @Refers("partner") String partner,
            @Schema(description = "The code of the question that it is about, where it is about one.") @Size(max = Choice.LONGEST) String question,
            @NotBlank @Size(max = 4000) String text,
            @NotNull @PastOrPresent LocalDate on) {}

    /** What became of it, and why. */
    @Schema(name = "SurveyFeedbackAnswerDraft", examples = "{\"taken\": \"PARTLY_TAKEN\", \"reason\": \"The question is split; the scale stays.\", \"on\": \"2024-03-15\"}")
    public record Answer(@NotNull Taken taken, @NotBlank @Size(max = 4000) String reason, @NotNull @PastOrPresent LocalDate on) {}

    @Schema(name = "SurveyFeedback")
    public record View(
            String id,
            long version,
            String instrument,
            String partner,
            String question,
            String text,
            LocalDate on,
            @Schema(description = "What became of it; null while it has no answer.") Taken taken,
            @Schema(description = "Why.") String reason,
            @Schema(description = "The day of the answer.") LocalDate answeredOn,
            Instant createdAt,
            Instant updatedAt) implements Representation {}

    private String instrument;
    private String partner;
    private String question;
    private String text;
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private Taken taken;

    private String reason;
    private LocalDate answeredOn;

    protected Feedback() {}

    Feedback(String id, Draft draft) {
        super(id);
        revise(draft);
    }

    @Override
    public void revise(Draft draft) {
        instrument = draft.instrument;
        partner = draft.partner;
        question = draft.question;
        text = draft.text;
        on = draft.on;
    }

    /** An answer belongs to the words that were answered. */
    void requireUnanswered() {
        if (taken != null) {
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "It was answered: take the answer back before it changes.");
        }
    }

    @Override
    protected void leave() {
        requireUnanswered();
    }

    void answer(Answer answer) {
        taken = answer.taken;
        reason = answer.reason;
        answeredOn = Days.notBefore(on, answer.on);
    }

    void reopen() {
        if (taken == null) {
            throw Problem.notFound();
        }
        taken = null;
        reason = null;
        answeredOn = null;
    }

    @Override
    public Draft draft() {
        return new Draft(instrument, partner, question, text, on);
    }

    @Override
    public View view(LocalDate today) {
        return new View(id(), version(), instrument, partner, question, text, on, taken, reason, answeredOn, createdAt(), updatedAt());
    }
}
