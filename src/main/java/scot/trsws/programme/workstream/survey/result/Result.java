package scot.trsws.programme.workstream.survey.result;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.store.Count;

/** A cell of a released table: one answer of one group. */
@Schema(name = "SurveyResult")
public record Result(
        @NotNull String question,
        @Schema(description = "The code of an option, a step or a band; NO_ANSWER for who gave none. Null where the question was not asked.") String answer,
        String label,
        @Schema(description = "What groups are told apart by; null for everybody.") String dimension,
        @Schema(description = "The group: a category, or NOT_RECORDED.") String category,
        String secondDimension,
        String secondCategory,
        @Schema(description = "How many gave the answer; where that is suppressed, only that it is no more than the whole group.") Count count,
        @Schema(description = "Why there is no count to read; null where there is one.") Why why,
        @Schema(description = "The count in per cent of the group, those without an answer included; null where it is suppressed.") Interval percent,
        @Schema(description = "How many people the group has.") Count people,
        @Schema(description = Result.RELEASED) Boolean released) {

    static final String RELEASED = "Whether it is released; where not, it is what a release would show now, which analysts alone see. Null where the question was not asked.";

    /** The same cell of a group that has no people. */
    Result ofNobody(String group) {
        var nobody = Count.of(0L, 0L);
        return new Result(question, answer, label, dimension, group, secondDimension, secondCategory, nobody, Why.NONE, null, nobody, released);
    }
}
