package scot.trsws.programme.workstream.survey.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final DisclosurePolicy TEN = DisclosurePolicy.usual();

    @Test
    void groupsWithEnoughPeopleAreToldAsTheyAre() {
        assertEquals(Set.of(), Grouping.untold(people("a", 10, "b", 300), TEN));
    }

    @Test
    void smallGroupsAreNotTold() {
        assertEquals(Set.of("a", "c"), Grouping.untold(people("a", 4, "b", 40, "c", 7, "d", 90), TEN));
    }

    @Test
    void oneSmallGroupHidesBehindTheNextOne() {
        assertEquals(Set.of("a", "b"), Grouping.untold(people("a", 4, "b", 40, "c", 90), TEN));
    }

    @Test
    void smallGroupsThatComeToTooFewTakeInTheNextOne() {
        assertEquals(Set.of("a", "b", "c"), Grouping.untold(people("a", 4, "b", 3, "c", 40, "d", 90), TEN));
    }

    @Test
    void aGroupOfNobodyIsToldUnlessZerosAreSuppressed() {
        assertEquals(Set.of(), Grouping.untold(people("a", 0, "b", 40, "c", 90), TEN));
        var strict = new DisclosurePolicy(10, 10, 1, Extreme.SUPPRESSED, null);
        assertEquals(Set.of("a", "b"), Grouping.untold(people("a", 0, "b", 40, "c", 90), strict));
    }

    private static Map<String, Long> people(Object... pairs) {
        var people = new LinkedHashMap<String, Long>();
        for (var at = 0; at < pairs.length; at += 2) {
            people.put((String) pairs[at], ((Integer) pairs[at + 1]).longValue());
        }
        return people;
    }
}
