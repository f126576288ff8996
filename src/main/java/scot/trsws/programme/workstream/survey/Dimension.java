package scot.trsws.programme.workstream.survey;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;

/** What groups respondents are told apart by: the council area, the role, the setting. */
@Schema(name = "SurveyDimension")
public record Dimension(
        @Schema(examples = "role-group") @NotNull @Pattern(regexp = Choice.CODE) @Size(max = Choice.LONGEST) String code,
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "Whether its categories are the council areas, by their ids.", defaultValue = "false") Boolean areas,
        @Schema(description = "The groups; none where they are the council areas.") @Size(max = 100) List<@NotNull @Valid Choice> categories) {

    /** A dimension as a row. */
    @Embeddable
    record Row(String code, String title, boolean areas) {}

    /** A category as a row. */
    @Embeddable
    record CategoryRow(String dimension, String code, String label) {}

    public Dimension {
        areas = Boolean.TRUE.equals(areas);
        categories = categories == null ? List.of() : categories;
    }

    Row row() {
        return new Row(code, title, areas);
    }

    Stream<CategoryRow> categoryRows() {
        return categories.stream().map(category -> new CategoryRow(code, category.code(), category.label()));
    }

    static List<Dimension> composed(List<Row> rows, List<CategoryRow> categories) {
        return rows.stream().map(row -> new Dimension(row.code, row.title, row.areas, categories.stream()
                .filter(category -> category.dimension.equals(row.code)).map(category -> new Choice(category.code, category.label)).toList())).toList();
    }

    Stream<Problem.Error> broken(String at) {
        if (areas && !categories.isEmpty()) {
            return Stream.of(Problem.Error.at(at + "/categories", "must be empty: its categories are the council areas"));
        }
        return areas || !categories.isEmpty() ? Stream.empty() : Stream.of(Problem.Error.at(at + "/categories", "must name the categories"));
    }
}
