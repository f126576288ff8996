package scot.trsws.programme.workstream.survey.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An attacker reads thousands of tables of random surveys and works out no small count; with less care, one would. */
class SuppressionTest {

    private static final int SURVEYS = 700;
    private static final double TOLERANCE = 1e-4;

    @Test
    void nobodyWorksOutASmallCountFromAllThatWasReleased() {
        var tables = new AtomicInteger();
        assertEquals(List.of(), surveys(SURVEYS).flatMap(survey -> exposed(survey, each -> {
            var released = each.oneAfterTheOther();
            tables.addAndGet(released.size());
            return released;
        })).toList());
        assertTrue(tables.get() > 2_000, () -> "only " + tables + " tables");
    }

    @Test
    void withSmallCellsHiddenAndNoOthersSomebodyWould() {
        assertTrue(surveys(20).flatMap(survey -> exposed(survey, RandomSurvey::smallCellsOnly)).count() > 50);
    }

    @Test
    void withoutALedgerOfWhatWasReleasedSomebodyWould() {
        var survey = new RandomSurvey(220); // rare among the random ones: this is the first
        assertEquals(0, exposed(survey, RandomSurvey::oneAfterTheOther).count());
        assertEquals(4, exposed(survey, RandomSurvey::eachAlone).count());
    }

    private static Stream<RandomSurvey> surveys(int many) {
        return IntStream.range(0, many).parallel().mapToObj(RandomSurvey::new);
    }

    /** The secrets of a survey that an attacker narrows down further than the policy promises. */
    private static Stream<String> exposed(RandomSurvey survey, RandomSurvey.Release release) {
        var released = release.apply(survey);
        var attacker = survey.attacker(released);
        return released.stream().flatMap(table -> survey.suppression.secrets(table.dimensions()))
                .filter(secret -> attacker.doubt(secret.dimensions(), secret.cell(), secret.doubt()) < secret.doubt() - TOLERANCE).map(Object::toString);
    }
}
