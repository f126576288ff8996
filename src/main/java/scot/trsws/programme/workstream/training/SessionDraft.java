package scot.trsws.programme.workstream.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Count;
import scot.trsws.programme.store.Disclosed;
import scot.trsws.programme.store.Ordered;
import scot.trsws.programme.store.Refers;
import scot.trsws.programme.store.Ruled;
import scot.trsws.programme.store.Visibility;

/** What may be written of a session. */
@Schema(name = "SessionDraft")
@Ordered(first = "startsOn", then = "endsOn", message = "must not be before startsOn")
public record SessionDraft(
        @NotNull @Refers("course") String course,
        @Size(max = 4000) String description,
        @Schema(description = "Its first day.") @NotNull LocalDate startsOn,
        @Schema(description = "Its last day, where that is another.") LocalDate endsOn,
        @Schema(description = "Null where not recorded.") TrainingMode mode,
        @Schema(description = "Where it is held, as one would say it.") @Size(max = 500) String place,
        @Schema(description = "The council area of those who attend; null where not recorded.") @Refers("area") String area,
        @Schema(description = "For whom: a tag of the taxonomy audience; null where not recorded.") @Refers("audience") String audience,
        @Schema(description = "The partner that gives it; null where not recorded.") @Refers("partner") String deliverer,
        @Schema(description = "How many people were invited; null where not recorded.") @Valid Count invited,
        @Schema(description = "How many of them came.") @Valid Count attended,
        @Schema(description = "How many of those completed it.") @Valid Count completed,
        @Schema(description = "Whether its counts are a running total, which already holds those of earlier sessions and is never added.", defaultValue = "false")
        Boolean cumulative,
        @Schema(description = "Whether those who attend become trainers.", defaultValue = "false") Boolean trainsTrainers,
        @Schema(description = "The session that made its trainers: one that trains trainers.") @Refers("train_the_trainer_session") String cascadeOf,
        Visibility visibility)
        implements Ruled, Disclosed {

    @Override
    public Stream<Problem.Error> broken() {
        return Stream.of(tooMany("attended", attended, "invited", invited), tooMany("completed", completed, "attended", attended),
                attended == null ? tooMany("completed", completed, "invited", invited) : Stream.<Problem.Error>empty()).flatMap(errors -> errors);
    }

    private static Stream<Problem.Error> tooMany(String part, Count some, String whole, Count all) {
        var known = some != null && some.lower() != null && all != null && all.upper() != null;
        return known && some.lower() > all.upper()
                ? Stream.of(Problem.Error.at("/" + part + "/lower", "must not be more than " + whole + " at most, " + all.upper())) : Stream.empty();
    }
}
