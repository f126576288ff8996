package scot.trsws.programme.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scot.trsws.programme.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scot.trsws.programme.Keys;

/**
 * Who may call what: docs/access.md, the code and what happens over HTTP are compared. To renew the table of the
 * document: {@code ./mvnw test -Dtest=MatrixTest -Dtracker.renew=true}.
 */
@QuarkusTest
class MatrixTest {

    private static final Path DOCUMENT = Path.of("docs/access.md");
    private static final String FIRST_LINE = "| operation | request |";
    private static final List<String> ROLES = List.of(Roles.ADMINISTRATOR, Roles.STAFF, Roles.CONTRIBUTOR, Roles.ANALYST, Roles.READER, Roles.PUBLIC);
    private static final String NOBODY = "NOBODY";

    @Test
    void theTableOfTheDocumentIsThatOfTheCode() throws IOException {
        var text = Files.readString(DOCUMENT);
        var written = text.substring(text.indexOf(FIRST_LINE)).strip();
        var table = table();
        if (Boolean.getBoolean("tracker.renew")) {
            Files.writeString(DOCUMENT, text.substring(0, text.indexOf(FIRST_LINE)) + table + "\n");
            written = table;
        }
        assertEquals(table, written, "renew the table of docs/access.md: ./mvnw test -Dtest=MatrixTest -Dtracker.renew=true");
    }

    private static String table() {
        var head = FIRST_LINE + " administrator | staff | contributor | analyst | reader | nobody |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n";
        return Operations.all().stream().sorted(Comparator.comparing(Operations.Op::path).thenComparing(Operations.Op::id))
                .map(MatrixTest::row).collect(Collectors.joining("\n", head, ""));
    }

    private static String row(Operations.Op operation) {
        return ROLES.stream().map(role -> cell(operation, role))
                .collect(Collectors.joining(" | ", "| " + operation.id() + " | " + operation.method() + " " + operation.path() + " | ", " |"));
    }

    private static String cell(Operations.Op operation, String role) {
        if (!operation.allows(role)) {
            return "–";
        }
        return role.equals(Roles.CONTRIBUTOR) && operation.roles().contains(Roles.CONTRIBUTOR) && operation.writes() ? "own" : role.equals(Roles.PUBLIC) && !operation.open() ? "published" : "yes";
    }

    /** The cells of the document, by operation and role. */
    private static Map<String, Map<String, String>> written() throws IOException {
        var text = Files.readString(DOCUMENT);
        return text.substring(text.indexOf(FIRST_LINE)).lines().skip(2).map(line -> line.split(" *\\| *")).collect(Collectors.toMap(cells -> cells[1],
                cells -> {
                    var row = new TreeMap<String, String>();
                    for (var role = 0; role < ROLES.size(); role++) {
                        row.put(ROLES.get(role), cells[3 + role]);
                    }
                    return row;
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationLetsInWhomTheDocumentSays() throws IOException {
        var written = written();
        return Operations.all().stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
            var expected = ROLES.stream().collect(Collectors.toMap(role -> role, role -> !written.get(operation.id()).get(role).equals("–")));
            var happens = ROLES.stream().collect(Collectors.toMap(role -> role, role -> isLetIn(operation, role)));
            assertEquals(new TreeMap<>(expected), new TreeMap<>(happens));
            assertEquals(operation.open(), isLetIn(operation, NOBODY), "without a key, and without public reading");
        }));
    }

    /**
     * Asks for something that does not exist, with nothing in the body: who is let in is told that, and not that they may not. Each
     * connection is closed, since so many are asked for in a few seconds that the service would run out of them.
     */
    private static boolean isLetIn(Operations.Op operation, String role) {
        PublicDoor.open(role.equals(Roles.PUBLIC));
        var path = operation.path().replace("{id}", "nothing-of-this-name").replace("{problem}", "invalid");
        var request = as(key(role)).header("If-Match", "*").header("Connection", "close");
        operation.document().path("requestBody").path("content").fieldNames().forEachRemaining(request::contentType);
        var status = request.request(operation.method(), path).statusCode();
        var refused = role.equals(NOBODY) || role.equals(Roles.PUBLIC) ? 401 : 403;
        if (status >= 500 || status == 415 || status == 401 && refused == 403 || status == 403 && refused == 401) {
            throw new AssertionError(operation.method() + " " + path + " as " + role + " answered " + status);
        }
        return status != refused;
    }

    private static String key(String role) {
        return switch (role) {
            case Roles.ADMINISTRATOR -> Keys.ADMINISTRATOR;
            case Roles.CONTRIBUTOR -> Keys.contributor("sssc");
            case Roles.PUBLIC, NOBODY -> null;
            default -> Keys.of(role);
        };
    }

    @Test
    void theRolesOfTheDocumentAreThoseOfKeys() {
        assertEquals(Stream.of(Role.values()).map(Role::name).toList(), ROLES.stream().filter(role -> !role.equals(Roles.PUBLIC)).toList());
        assertEquals(Role.STAFF.names(), Set.of(Roles.STAFF, Roles.READER, Roles.PUBLIC));
    }
}
