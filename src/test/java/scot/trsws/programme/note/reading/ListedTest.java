package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Reading;

/** Who is listed: in a table of Markdown, and two in one entry where both are known. */
class ListedTest {

    private static Reading read(String lines) {
        return Minutes.read("Partnership Delivery Group: minutes: November 2025\n\nDate: 3 November 2025\n\n" + lines
                + "\n\n1. Welcome\n\nAll were welcomed.\n");
    }

    private static List<String> listed(Reading reading) {
        return reading.content().note().attendance().stream()
                .map(each -> name(each.partner()) + " " + each.presence() + " " + each.role()).toList();
    }

    private static String name(Named partner) {
        return partner.id() == null ? partner.name() : partner.id();
    }

    @ParameterizedTest
    @CsvSource(value = {"NES and CELCIS|nes,celcis", "Improvement Service & COSLA|improvement-service,cosla",
        "SASW, CYCJ and RLP|sasw,cycj,resilience-learning-partnership", "NES, and the SSSC|nes,sssc",
        "Social Work Scotland Learning and Development Sub-Group|social-work-scotland-learning-and-development",
        "Trauma, ACEs and Resilience Unit|trauma-aces-and-resilience-unit"}, delimiter = '|')
    void whoAreKnownAreListedEach(String entry, String ids) {
        var expected = List.of(ids.split(",")).stream().map(id -> id + " PRESENT null").toList();
        assertEquals(expected, listed(read("Attendees:\n\n- " + entry + "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orchard and Garden Trust", "STAF and Orchard Trust"})
    void aNameThatIsNotKnownIsNotParted(String entry) {
        assertEquals(List.of(entry + " PRESENT null"), listed(read("Attendees:\n\n- " + entry + "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Attendees\n\n", "## Attendees\n\n", "Present:\n\n", ""})
    void aTableOfPeopleTellsWhoWasThere(String heading) {
        for (var rule : List.of("| --- | --- | --- | --- |", "|:---|:---:|---:|---|", "|-|-|-|-|")) {
            var reading = read(heading + "| Name | Organisation | Role | Attendance |\n" + rule
                    + "\n| Ann Example | NES | Lead | Present |\n| Zed Placeholder | SSSC | Adviser | Apologies |");
            assertEquals(List.of("nes PRESENT Lead", "sssc APOLOGIES Adviser"), listed(reading));
            assertEquals(List.of(), reading.unplaced());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Organisation | Action | Due |\n|---|---|---|\n| NES | Write a guide | 5 May 2026 |",
        "| Area | Number |\n|---|---|\n| Fife | 4 |"})
    void aTableOfOtherThingsDoesNot(String table) {
        assertEquals(List.of(), listed(read(table)));
    }
}
