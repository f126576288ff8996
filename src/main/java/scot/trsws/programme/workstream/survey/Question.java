package scot.trsws.programme.workstream.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Ordered;

/** A question of a survey, and what may be answered to it. */
@Ordered(first = "lowest", then = "highest", message = "must be greater than lowest")
@Schema(name = "SurveyQuestion")
public record Question(
        @Schema(examples = "supervision-frequency") @NotNull @Pattern(regexp = Choice.CODE) @Size(max = Choice.LONGEST) String code,
        @NotBlank @Size(max = 1000) String text,
        @NotNull QuestionType type,
        @Schema(description = "Whether every response must answer it.", defaultValue = "false") Boolean required,
        @Schema(description = "The code of the outcome that it tells of.") @Size(max = Choice.LONGEST) String outcome,
        @Schema(description = "What may be chosen: one of them (SINGLE) or several (MULTIPLE).") @Size(max = 100) List<@NotNull @Valid Choice> options,
        @Schema(description = "The lowest answer (SCALE, NUMBER).") @Min(-Question.FURTHEST) @Max(Question.FURTHEST) Integer lowest,
        @Schema(description = "The highest answer (SCALE, NUMBER).") @Min(-Question.FURTHEST) @Max(Question.FURTHEST) Integer highest,
        @Schema(description = "How wide the bands are in which its answers are told (NUMBER).") @Min(1) @Max(Question.FURTHEST) Integer bandWidth) {

    static final int FURTHEST = 1_000_000;
    private static final int MOST_STEPS = 11;
    private static final int MOST_BANDS = 50;

    /** A question as a row. */
    @Embeddable
    record Row(String code, String text, @Enumerated(EnumType.STRING) QuestionType type, boolean required, String outcome,
            Integer lowest, Integer highest, Integer bandWidth) {}

    /** An option as a row. */
    @Embeddable
    record OptionRow(String question, String code, String label) {}

    public Question {
        required = Boolean.TRUE.equals(required);
        options = options == null ? List.of() : options;
    }

    Row row() {
        return new Row(code, text, type, required, outcome, lowest, highest, bandWidth);
    }

    Stream<OptionRow> optionRows() {
        return options.stream().map(option -> new OptionRow(code, option.code(), option.label()));
    }

    static List<Question> composed(List<Row> rows, List<OptionRow> options) {
        return rows.stream().map(row -> new Question(row.code, row.text, row.type, row.required, row.outcome, options.stream()
                .filter(option -> option.question.equals(row.code)).map(option -> new Choice(option.code, option.label)).toList(),
                row.lowest, row.highest, row.bandWidth)).toList();
    }

    /** Where what it says of its answers does not go with their type. */
    Stream<Problem.Error> broken(String at) {
        if (type == null) {
            return Stream.empty();
        }
        return Stream.of(
                belongs(at + "/options", type.isChosen(), options.isEmpty() ? null : options),
                belongs(at + "/lowest", type.isNumeric(), lowest),
                belongs(at + "/highest", type.isNumeric(), highest),
                belongs(at + "/bandWidth", type == QuestionType.NUMBER, bandWidth),
                range(at)).flatMap(errors -> errors);
    }

    private Stream<Problem.Error> belongs(String at, boolean belongs, Object given) {
        if (belongs == (given != null)) {
            return Stream.empty();
        }
        return Stream.of(Problem.Error.at(at, (belongs ? "is required" : "must be left out") + " for the type " + type));
    }

    private Stream<Problem.Error> range(String at) {
        if (!type.isNumeric() || lowest == null || highest == null) {
            return Stream.empty();
        }
        if (highest.equals(lowest)) {
            return Stream.of(Problem.Error.at(at + "/highest", "must be greater than lowest"));
        }
        if (type == QuestionType.SCALE) {
            return highest - lowest < MOST_STEPS ? Stream.empty() : Stream.of(Problem.Error.at(at + "/highest", "a scale may have at most " + MOST_STEPS + " steps"));
        }
        return bandWidth == null || bandWidth < 1 || (highest - lowest) / bandWidth < MOST_BANDS ? Stream.empty()
                : Stream.of(Problem.Error.at(at + "/bandWidth", "must make at most " + MOST_BANDS + " bands"));
    }
}
