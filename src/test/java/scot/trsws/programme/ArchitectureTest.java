package scot.trsws.programme;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.trsws.programme.store.Door;
import scot.trsws.programme.store.Signature;

/** The direction of the arrows between the folders, and the budgets of the files. */
class ArchitectureTest {

    /** Each folder may import those before it, and none behind it. */
    private static final List<String> ORDER = List.of("http", "store", "access", "partner", "plan", "workstream", "meeting", "update",
            "action", "risk", "output", "note", "minutes", "report", "feed", "page");

    /** The kinds of workstream: each may import what its parent may, its parent, and no other kind; a new one has its place already. */
    private static final Pattern KIND = Pattern.compile("(workstream\\.[a-z]+).*");

    private static final String ROOT = "scot.trsws.programme";
    private static final int LONGEST_FILE = 150;

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void everyFolderHasItsPlace() {
        var homeless = CLASSES.stream().map(ArchitectureTest::folder).distinct().filter(folder -> !folder.isEmpty() && place(folder) < 0).toList();
        assertTrue(homeless.isEmpty(), "give these their place in ORDER: " + homeless);
    }

    @Test
    void arrowsPointOneWay() {
        var wrong = CLASSES.stream().filter(type -> !folder(type).isEmpty()).flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(arrow -> !allowed(folder(arrow.getOriginClass()), folder(arrow.getTargetClass())))
                .map(arrow -> arrow.getDescription()).toList();
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    @Test
    void noFoldersFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        var empty = CLASSES.stream().map(JavaClass::getSimpleName).filter(name -> name.matches(".*(Dto|DTO|Service|Impl|Manager|Helper|Utils?)")).toList();
        assertTrue(empty.isEmpty(), empty::toString);
    }

    /** Through a door or a signature; one that is not told sees only what is published. */
    @Test
    void everyTransactionIsToldWhoAsks() {
        var untold = CLASSES.stream().filter(type -> !type.isEquivalentTo(Signature.class) && !type.isEquivalentTo(Door.class))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().isEquivalentTo(QuarkusTransaction.class) || arrow.getTargetClass().isEquivalentTo(Transactional.class))
                .map(arrow -> arrow.getDescription()).toList();
        assertTrue(untold.isEmpty(), String.join("\n", untold));
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java")).filter(ArchitectureTest::isLong).toList();
            assertTrue(tooLong.isEmpty(), () -> "over " + LONGEST_FILE + " lines: " + tooLong);
        }
    }

    private static boolean isLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > LONGEST_FILE;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        var fromKind = KIND.matcher(from);
        var toKind = KIND.matcher(to);
        if (fromKind.matches() && toKind.matches()) {
            return fromKind.group(1).equals(toKind.group(1));
        }
        return place(to) < place(from) || from.startsWith(to + ".");
    }

    private static int place(String folder) {
        return ORDER.indexOf(folder.replaceFirst("\\..*", ""));
    }

    private static String folder(JavaClass type) {
        return type.getPackageName().equals(ROOT) ? "" : type.getPackageName().substring(ROOT.length() + 1);
    }
}
