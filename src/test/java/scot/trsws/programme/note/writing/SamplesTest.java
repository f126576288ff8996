package scot.trsws.programme.note.writing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.meeting.ApologiesRecord;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.Point;

/** Leaves pages in target/minutes, with the policy that they are sent with, for src/test/browser to look at. */
class SamplesTest {

    static final Imprint DRAFT = new Imprint(Stage.DRAFT, LocalDate.of(2024, 1, 30), 2);

    private static final Path FOLDER = Path.of("target", "minutes");

    @Test
    void pagesAreThereForABrowserToLookAt() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("policy.txt"), "default-src 'none'; style-src " + Html.styleSource());
        write("full", Notes.full(), DRAFT);
        write("short", new Note(null, new Named("Orchard Renewal Advisory Group", null), 1, LocalDate.of(2022, 1, 31), null, null, null, ApologiesRecord.NONE, null, null), new Imprint(Stage.PUBLISHED, LocalDate.of(2022, 3, 1), null));
        write("deep", Notes.of(Notes.item("Deep", deep(30))), new Imprint(Stage.CIRCULATED, LocalDate.of(2024, 1, 30), 1));
        write("hostile", hostile(), null);
        write("long", longNote(), new Imprint(Stage.APPROVED, LocalDate.of(2024, 4, 29), 4));
        for (var page : List.of("full", "short", "deep", "hostile", "long")) {
            assertTrue(Files.readString(FOLDER.resolve(page + ".html")).startsWith("<!doctype html>"), page);
        }
    }

    private static Point deep(int levels) {
        return levels == 0 ? Notes.point("the end of it") : Notes.point("with " + levels + " below, in words enough to fill a line of a telephone", deep(levels - 1));
    }

    private static Note hostile() {
        return Notes.of(Notes.item("W".repeat(300), Texts.NASTY.stream().map(Notes::point).toArray(Point[]::new)));
    }

    private static Note longNote() {
        var full = Notes.full();
        var items = IntStream.range(0, 4).boxed().flatMap(time -> full.items().stream()).toList();
        return new Note(full.title(), full.group(), full.number(), full.on(), full.mode(), full.purpose(), full.attendance(), full.apologies(), items, full.next());
    }

    private static void write(String name, Note note, Imprint imprint) throws IOException {
        Files.writeString(FOLDER.resolve(name + ".html"), Html.of(note, imprint));
    }
}
