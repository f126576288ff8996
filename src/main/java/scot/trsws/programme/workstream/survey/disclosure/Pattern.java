package scot.trsws.programme.workstream.survey.disclosure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A table that is released: its dimensions in ascending order, and the cells that are hidden in it. */
public record Pattern(List<Integer> dimensions, Set<Cell> hidden) {

    public boolean shows(List<Integer> group, int answer) {
        return !hidden.contains(new Cell(group, answer));
    }

    /** Whether the table shows how anybody answered; that nobody answered so is not enough. */
    public boolean showsAny(Tally tally) {
        return tally.by(dimensions).entrySet().stream().anyMatch(row -> IntStream.range(0, tally.answers())
                .anyMatch(answer -> row.getValue()[answer] > 0 && shows(row.getKey(), answer)));
    }

    /** How many cells of groups that have people it shows. */
    public int shown(Tally tally) {
        return tally.by(dimensions).keySet().stream().mapToInt(group -> (int) IntStream.range(0, tally.answers()).filter(answer -> shows(group, answer)).count()).sum();
    }

    Pattern hiding(Collection<Cell> more) {
        var all = new HashSet<>(hidden);
        all.addAll(more);
        return new Pattern(dimensions, all);
    }
}
