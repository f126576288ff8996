package scot.trsws.programme.workstream.survey.disclosure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question to random people of random groups, a policy, and the tables that somebody asks for, some of them overlapping. */
final class RandomSurvey {

    /** Which tables of a survey are released. */
    interface Release extends Function<RandomSurvey, List<Pattern>> {}

    /** What one person of a group said. */
    private record Said(List<Integer> group, int answer) {}

    final DisclosurePolicy policy;
    final Tally tally;
    final Suppression suppression;
    final List<List<Integer>> asked;
    private final Random random;
    private final List<Integer> dimensions;

    RandomSurvey(long seed) {
        random = new Random(seed);
        var minimum = 3 + random.nextInt(8);
        policy = new DisclosurePolicy(minimum, minimum + random.nextInt(5), 1, extreme(), extreme());
        var sizes = IntStream.range(0, 2 + random.nextInt(2)).mapToObj(dimension -> 2 + random.nextInt(3)).toList();
        dimensions = IntStream.range(0, sizes.size()).boxed().toList();
        var answers = 2 + random.nextInt(4);
        var skew = random.nextDouble() * 2;
        var nested = random.nextInt(3) == 0; // the last dimension tells no more than the first, only coarser
        var said = new ArrayList<Said>();
        for (var person = 60 + random.nextInt(400); person > 0; person--) {
            var group = new ArrayList<>(sizes.stream().map(size -> (int) (size * Math.pow(random.nextDouble(), 1 + skew / 3))).toList());
            if (nested) {
                group.set(sizes.size() - 1, Math.min(group.get(0), 1));
            }
            said.add(new Said(group, (int) (answers * Math.pow(random.nextDouble(), 1 + skew))));
        }
        tally = new Tally(sizes, dimensions.stream().map(dimension -> untold(said, dimension)).toList(), answers);
        said.forEach(each -> tally.add(each.group, each.answer, 1));
        suppression = new Suppression(policy, tally);
        asked = Stream.generate(() -> dimensions.stream().filter(dimension -> random.nextBoolean()).limit(2).toList()).limit(4)
                .filter(some -> Suppression.margins(some).stream().allMatch(margin -> !suppression.tellsTooSmall(margin))).toList();
    }

    private Set<Integer> untold(List<Said> said, int dimension) {
        var people = said.stream().collect(groupingBy(each -> each.group.get(dimension).toString(), TreeMap::new, counting()));
        return Grouping.untold(people, policy).stream().map(Integer::valueOf).collect(toSet());
    }

    private Extreme extreme() {
        return random.nextInt(4) == 0 ? Extreme.SUPPRESSED : Extreme.SHOWN;
    }

    /** Each table beside those before it. */
    List<Pattern> oneAfterTheOther() {
        var released = new ArrayList<Pattern>();
        asked.forEach(some -> released.addAll(suppression.release(some, released)));
        return released;
    }

    /** Each table as if it were the only one. */
    List<Pattern> eachAlone() {
        return asked.stream().distinct().flatMap(some -> suppression.release(some, List.of()).stream()).toList();
    }

    /** Each table with its small cells hidden, and no other. */
    List<Pattern> smallCellsOnly() {
        return asked.stream().flatMap(some -> Suppression.margins(some).stream()).distinct().map(suppression::primary).toList();
    }

    Attacker attacker(List<Pattern> released) {
        Map<List<Integer>, Long> people = tally.by(dimensions).entrySet().stream().collect(toMap(Map.Entry::getKey, group -> Tally.sum(group.getValue())));
        return new Attacker(people, tally.answers(), released.stream().flatMap(this::shown).toList());
    }

    private Stream<Attacker.Shown> shown(Pattern table) {
        return tally.by(table.dimensions()).entrySet().stream().flatMap(group -> IntStream.range(0, tally.answers())
                .filter(answer -> table.shows(group.getKey(), answer))
                .mapToObj(answer -> new Attacker.Shown(table.dimensions(), new Cell(group.getKey(), answer), group.getValue()[answer])));
    }
}
