package scot.trsws.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sends every curl line of the documents, in its order, and compares the answer with the printed one. In an answer …
 * stands for anything, and ‹name› for a value that the lines after it may send.
 */
@QuarkusTest
class DocumentsTest {

    private static final Pattern BLOCK = Pattern.compile("```console\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("\\$ curl ((?:'[^']*'|\\\\\\n|[^'\\n])*)(?:\\n(.*))?", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"\\$([A-Z]+)\"|([^\\s\\\\]+)");
    private static final Pattern UNKNOWN = Pattern.compile("…|‹([a-z]+)›");
    private static final String ADDRESS = "http://localhost:8080";

    @Test
    void theReadmeTellsItInFiveLines() throws IOException {
        assertEquals(5, examples(Path.of("README.md")).size());
    }

    @TestFactory
    Stream<DynamicTest> everyCurlLineAnswersAsPrinted() throws IOException {
        List<Path> documents;
        try (var files = Files.list(Path.of("docs"))) {
            documents = Stream.concat(Stream.of(Path.of("README.md")), files.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
        }
        return documents.stream().map(document -> DynamicTest.dynamicTest(document.toString(), () -> answersAsPrinted(document)));
    }

    @Test
    void theTestsThatTheThreatModelNamesExist() throws IOException {
        List<String> tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
        }
        var named = Pattern.compile("`(\\w+(?:Test|IT))`").matcher(Files.readString(Path.of("docs/threat-model.md"))).results().map(found -> found.group(1)).distinct().toList();
        assertTrue(tests.containsAll(named) && named.size() > 10, () -> "not all of " + named);
    }

    private static void answersAsPrinted(Path document) throws IOException {
        var examples = examples(document);
        assertEquals(Files.readString(document).contains("curl"), !examples.isEmpty(), "a curl line that no test finds");
        var known = new HashMap<String, String>();
        for (var example : examples) {
            var line = filled(example.group(1), known);
            var answer = answer(words(line).iterator()).replaceAll("http://[^/:]+:" + RestAssured.port, ADDRESS).replace("\r\n", "\n").strip();
            var printed = printed(example.group(2)).matcher(answer);
            assertTrue(printed.matches(), () -> "curl " + line + "\nanswered\n" + answer);
            names(example.group(2)).forEach(name -> known.put(name, printed.group(name)));
        }
    }

    private static List<MatchResult> examples(Path document) throws IOException {
        return BLOCK.matcher(Files.readString(document)).results().map(block -> EXAMPLE.matcher(block.group(1)))
                .peek(example -> assertTrue(example.matches(), "not one curl line and its answer")).map(Matcher::toMatchResult).toList();
    }

    private static Pattern printed(String answer) {
        return Pattern.compile(UNKNOWN.matcher(Pattern.quote(answer == null ? "" : answer.strip()))
                .replaceAll(found -> found.group(1) == null ? "\\\\E.*?\\\\Q" : "\\\\E(?<" + found.group(1) + ">.*?)\\\\Q"), Pattern.DOTALL);
    }

    private static List<String> names(String answer) {
        return answer == null ? List.of() : UNKNOWN.matcher(answer).results().map(found -> found.group(1)).filter(name -> name != null).toList();
    }

    private static String filled(String line, Map<String, String> known) {
        return UNKNOWN.matcher(line).replaceAll(found -> Matcher.quoteReplacement(known.get(found.group(1))));
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (Matcher word = WORD.matcher(line); word.find();) {
            words.add(word.group(2) != null ? "Authorization: " + key(word.group(2)) : word.group(1) != null ? word.group(1) : word.group(3));
        }
        return words;
    }

    /** What the reader's shell has in the variables that the documents name. */
    private static String key(String variable) {
        return switch (variable) {
            case "KEY" -> Keys.staff();
            case "PARTNER" -> Keys.contributor("sssc");
            case "READER" -> Keys.reader();
            case "ANALYST" -> Keys.analyst();
            case "ADMINISTRATOR" -> Keys.ADMINISTRATOR;
            default -> throw new AssertionError("no key is called " + variable);
        };
    }

    private static String answer(Iterator<String> words) {
        var request = Api.as(null);
        var method = "GET";
        var path = "";
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "-s" -> { }
                case "-X" -> method = words.next();
                case "-H" -> {
                    var header = words.next().split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d", "--data-binary" -> {
                    request.body(words.next());
                    method = method.equals("GET") ? "POST" : method;
                }
                default -> {
                    assertTrue(word.startsWith(ADDRESS), () -> "not understood: " + word);
                    path = word.substring(ADDRESS.length());
                }
            }
        }
        return request.request(method, path).asString();
    }
}
