package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.note.Note;

/** Writes pages that a browser looks at afterwards. */
class SamplesTest {

    private static final Path FOLDER = Path.of("target", "minutes");

    @Test
    void pagesAreThereForABrowserToLookAt() throws IOException {
        Files.createDirectories(FOLDER);
        write("full", Notes.full(), new Imprint(Stage.DRAFT, LocalDate.of(2024, 1, 30), 2));
    }

    private static void write(String name, Note note, Imprint imprint) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".html"), Html.of(note, imprint));
        Files.writeString(FOLDER.resolve(name + ".md"), Markdown.of(note, imprint));
        Files.writeString(FOLDER.resolve(name + ".txt"), PlainText.of(note, imprint));
    }
}
