package scot.trsws.programme.note.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\|");

    @Test
    void theTableOfTheDocumentIsThatOfTheCode() throws IOException {
        var written = ROW.matcher(Files.readString(Path.of("docs/minutes-lint.md"))).results().map(row -> row.group(1) + " " + row.group(2)).toList();
        assertEquals(Stream.of(Code.values()).map(code -> code + " " + code.severity).toList(), written);
    }
}
