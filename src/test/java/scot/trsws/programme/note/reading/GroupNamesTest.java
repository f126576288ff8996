package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which name minutes tell of their group. */
class GroupNamesTest {

    @ParameterizedTest
    @CsvSource(value = {"Minutes of Meeting of Orchard Renewal Board|Orchard Renewal Board", "MEETING OF THE ORCHARD BOARD|ORCHARD BOARD",
        "Annual General Meeting of the Hedges Forum|Hedges Forum", "Note of the Fruit Growing Taskforce|Fruit Growing Taskforce",
        "Orchards Task Force: minutes|Orchards Task Force", "Soil and Water Sub-Committee|Soil and Water Sub-Committee",
        "Board Meeting of the Hedges Commission|Hedges Commission"}, delimiter = '|')
    void aGroupThatIsNotOnRecordIsCalledAsTheTitleCallsIt(String title, String name) {
        assertEquals(name, Minutes.read(title + "\n\n29 January 2024\n\nPresent: NES\n").content().note().group().name());
    }
}
