package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @Test
    void theDocumentTellsOfEach() throws IOException {
        var told = ROW.matcher(Files.readString(Path.of("docs/minutes-lint.md"))).results().map(row -> row.group(1)).toList();
        assertEquals(List.of(), Arrays.stream(Warning.values()).map(Warning::name).filter(code -> !told.contains(code)).toList());
    }
}
