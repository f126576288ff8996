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

    /** Whether there is any cell that the table shows. */
    public boolean showsAny(Tally tally) {
        return tally.by(dimensions).keySet().stream().anyMatch(group -> IntStream.range(0, tally.answers()).anyMatch(answer -> shows(group, answer)));
    }

    Pattern hiding(Collection<Cell> more) {
        var all = new HashSet<>(hidden);
        all.addAll(more);
        return new Pattern(dimensions, all);
    }
}
