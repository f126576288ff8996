package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.RuleBook;
import scot.trsws.programme.note.reading.NoteReader;
import scot.trsws.programme.note.reading.Source;

/**
 * What was written is read as it was, but for the lines that it stands in and the records that it comes from.
 * For which notes this holds is told by {@link MadeUp} and {@link MadeUpText}, which make them.
 */
class RoundTripTest {

    private static final int NOTES = 1_000;
    private static final Imprint IMPRINT = SamplesTest.DRAFT;
    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    @Test
    void plainTextIsReadAsItWasWritten() {
        notes().forEach(note -> assertSame(note, PlainText.of(note, IMPRINT), Source.text(PlainText.of(note, IMPRINT))));
    }

    @Test
    void htmlIsReadAsItWasWritten() {
        notes().forEach(note -> assertSame(note, Html.of(note, IMPRINT), Source.html(Html.of(note, IMPRINT))));
    }

    private static Stream<Note> notes() {
        return IntStream.range(0, NOTES).mapToObj(seed -> new MadeUp(seed).note());
    }

    private static void assertSame(Note note, String written, Source source) {
        assertEquals(told(note), told(NoteReader.read(source, MadeUp.REGISTER, RuleBook.RULES).content().note()), written);
    }

    private static String told(Note note) {
        JsonNode tree = JSON.valueToTree(note);
        strip(tree);
        return tree.toPrettyString();
    }

    private static void strip(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.remove(List.of("lines", "record"));
        }
        tree.forEach(RoundTripTest::strip);
    }
}
