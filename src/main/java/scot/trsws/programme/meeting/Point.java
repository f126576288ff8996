package scot.trsws.programme.meeting;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Problem;

/** A point of what was said or reported, and the points below it. */
@Schema(name = "Point")
public record Point(
        @NotBlank @Size(max = 4000) String text,
        @Schema(description = "The points below it.") @Size(max = 100) List<@NotNull @Valid Point> points) {

    /** A point as a row: its place in the outline is told by the rows above it. */
    @Embeddable
    public record Row(int depth, String text) {}

    private static final int MOST = 1_000;

    /** Refuses, at this place, an outline of more points than one may have. */
    public static Stream<Problem.Error> tooMany(String pointer, List<Point> points) {
        var all = points.stream().filter(Objects::nonNull).mapToInt(Point::size).sum();
        return all <= MOST ? Stream.empty() : Stream.of(Problem.Error.at(pointer, "must have at most " + MOST + " points in all"));
    }

    private int size() {
        return 1 + (points == null ? 0 : points.stream().filter(Objects::nonNull).mapToInt(Point::size).sum());
    }

    /** The rows of an outline, each point before those below it. */
    public static List<Row> rows(List<Point> points) {
        var rows = new ArrayList<Row>();
        points.forEach(point -> point.collect(0, rows));
        return rows;
    }

    private void collect(int depth, List<Row> rows) {
        rows.add(new Row(depth, text));
        if (points != null) {
            points.forEach(point -> point.collect(depth + 1, rows));
        }
    }

    /** The outline that these rows tell. */
    public static List<Point> outline(List<Row> rows) {
        var top = new ArrayList<Point>();
        var open = new ArrayList<List<Point>>(List.of(top));
        for (var row : rows) {
            var point = new Point(row.text, new ArrayList<>());
            open.subList(row.depth + 1, open.size()).clear();
            open.get(row.depth).add(point);
            open.add(point.points);
        }
        return top;
    }
}
