package scot.trsws.programme.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Refers;

/** What a meeting was called to talk about, and what was said. */
@Schema(name = "AgendaItem")
public record AgendaItem(
        @NotBlank @Size(max = 500) String title,
        @Schema(description = "What it is on the agenda for; null where not recorded.") AgendaPurpose purpose,
        @Schema(description = "The partner that leads it.") @Refers("partner") String lead,
        @Schema(description = "The meeting for whose note it is there: another one, and no later one. Whether the note was approved, its minutes tell.") @Refers("meeting") String approves,
        @Schema(description = "What was said, point by point.") @Size(max = 200) List<@NotNull @Valid Point> discussion) {

    /** An item as a row; what was said has rows of its own. */
    @Embeddable
    record Row(String title, @Enumerated(EnumType.STRING) AgendaPurpose purpose, String lead, String approves) {

        private AgendaItem item(List<Point.Row> said) {
            return new AgendaItem(title, purpose, lead, approves, Point.outline(said));
        }
    }

    /** A point of what was said under an item, as a row. */
    @Embeddable
    record Said(int item, int depth, String text) {

        private Point.Row point() {
            return new Point.Row(depth, text);
        }
    }

    private Row row() {
        return new Row(title, purpose, lead, approves);
    }

    private List<Point> points() {
        return discussion == null ? List.of() : discussion;
    }

    /** Every place where more was said than an outline holds. */
    static Stream<Problem.Error> broken(List<AgendaItem> agenda) {
        return IntStream.range(0, agenda.size()).filter(item -> agenda.get(item) != null).boxed()
                .flatMap(item -> Point.tooMany("/agenda/" + item + "/discussion", agenda.get(item).points()));
    }

    static List<Row> rows(List<AgendaItem> agenda) {
        return agenda.stream().map(AgendaItem::row).toList();
    }

    /** What was said under all items, as rows that name the place of their item. */
    static List<Said> said(List<AgendaItem> agenda) {
        return IntStream.range(0, agenda.size()).boxed()
                .flatMap(item -> Point.rows(agenda.get(item).points()).stream().map(point -> new Said(item, point.depth(), point.text()))).toList();
    }

    /** The agenda that these rows tell. */
    static List<AgendaItem> agenda(List<Row> rows, List<Said> said) {
        var byItem = said.stream().collect(groupingBy(Said::item, mapping(Said::point, toList())));
        return IntStream.range(0, rows.size()).mapToObj(item -> rows.get(item).item(byItem.getOrDefault(item, List.of()))).toList();
    }
}
