package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and where a meeting was is of its frame: kept in the words of the note, though no record has a field for it. */
class TimeAndPlaceTest {

    private static final String HEAD = "Partnership Delivery Group: minutes: November 2025\n\nDate: 3 November 2025\n\n";
    private static final String REST = "\n\nPresent: NES, SSSC\n\n1. Welcome\n\nAll were welcomed.\n";

    @ParameterizedTest
    @ValueSource(strings = {"10:00 – 12:00, Microsoft Teams", "Time: 2pm", "Venue: Room 4, Example House", "VENUE Committee Room 2",
        "Meeting location: Room 30", "Start time: 10.00", "Held in Room 4, Example House", "From 10am to 12 noon",
        "Time and place: 2pm, Room 4",
        "Monday 3 November 2025, 10am, Example House", "Venue - Room 4", "**Venue:** Room 4"})
    void aLineOfTheHeadIsPlaced(String line) {
        for (var between : List.of("\n\n", "\n")) {
            var reading = Minutes.read((HEAD + line).replace("\n\n", between) + REST);
            assertEquals(List.of(), reading.unplaced());
            assertEquals(line, reading.content().note().timeAndPlace());
            assertEquals(1, reading.content().note().items().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Time to act", "10 people were asked",
        "The meeting was held in good spirits after all that had come before it.", "Place-based working was discussed."})
    void anotherLineIsNot(String line) {
        assertNull(Minutes.read(HEAD + line + REST).content().note().timeAndPlace());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Venue: Room 4", "10:00 – 12:00, Room 4"})
    void whatIsSaidUnderAnItemIsOfTheItem(String line) {
        var note = Minutes.read(HEAD + REST + "\n2. Spring event\n\nA talk is planned.\n\n" + line + "\n").content().note();
        assertNull(note.timeAndPlace());
        assertTrue(note.items().toString().contains(line));
    }
}
