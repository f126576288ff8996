package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.workstream.survey.disclosure.Suppression.Secret;

/**
 * What to hide beside a secret: the corners of a rectangle of two groups and two answers, so that people may have changed
 * places along it and every sum stays (the hypercube method).
 */
final class Cover {

    /** Four corners, the secret's own first. */
    private record Rectangle(List<Integer> own, List<Integer> other, int answer, int instead) {

        Stream<Cell> corners() {
            return Stream.of(new Cell(own, answer), new Cell(own, instead), new Cell(other, answer), new Cell(other, instead)).distinct();
        }
    }

    private final DisclosurePolicy policy;
    private final Tally tally;
    private final Pattern table;

    Cover(DisclosurePolicy policy, Tally tally, Pattern table) {
        this.policy = policy;
        this.tally = tally;
        this.table = table;
    }

    /** The shown cells of the cheapest rectangle around the secret; where there is none, the smallest cell; where nothing is shown, nothing. */
    Set<Cell> of(Secret secret) {
        var groups = tally.by(table.dimensions()).keySet();
        var own = groups.stream().filter(group -> agree(group, secret)).toList();
        var rectangles = own.stream().flatMap(group -> groups.stream().filter(other -> groups.size() == 1 || !other.equals(group))
                .flatMap(other -> IntStream.range(0, tally.answers()).filter(answer -> answer != secret.cell().answer())
                        .mapToObj(instead -> new Rectangle(group, other, secret.cell().answer(), instead))));
        var cheapest = rectangles.filter(rectangle -> rectangle.corners().anyMatch(this::isShown))
                .min(comparingLong(this::exposure).thenComparing(this::loss).thenComparing(Rectangle::toString));
        var cells = cheapest.map(Rectangle::corners).orElseGet(() -> groups.stream()
                .flatMap(group -> IntStream.range(0, tally.answers()).mapToObj(answer -> new Cell(group, answer)))
                .filter(this::isShown).sorted(comparingLong(this::people).thenComparing(Cell::toString)).limit(1));
        return cells.filter(this::isShown).collect(Collectors.toSet());
    }

    /** By how many the doubt that it casts falls short of what is promised: people can only change places that others hold. */
    private long exposure(Rectangle rectangle) {
        var corners = rectangle.corners().mapToLong(this::people).toArray();
        var doubt = corners.length < 4 ? corners[0] + corners[1] : Math.min(corners[1], corners[2]) + Math.min(corners[0], corners[3]);
        return Math.max(0, policy.minimumCell() - doubt);
    }

    /** How many people's answers it hides that were shown. */
    private long loss(Rectangle rectangle) {
        return rectangle.corners().filter(this::isShown).mapToLong(this::people).sum();
    }

    private boolean agree(List<Integer> group, Secret secret) {
        return IntStream.range(0, table.dimensions().size()).allMatch(at -> {
            var there = secret.dimensions().indexOf(table.dimensions().get(at));
            return there < 0 || secret.cell().group().get(there).equals(group.get(at));
        });
    }

    private boolean isShown(Cell cell) {
        return table.shows(cell.group(), cell.answer());
    }

    private long people(Cell cell) {
        return tally.by(table.dimensions()).get(cell.group())[cell.answer()];
    }
}
