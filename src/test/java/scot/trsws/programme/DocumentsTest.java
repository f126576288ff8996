package scot.trsws.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sends every curl line of the README, in its order, and compares the answer with the printed one; … stands for anything. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```console\\n\\$ curl ([^\\n]*)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String ADDRESS = "http://localhost:8080";

    @Test
    void everyCurlLineAnswersAsPrinted() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertEquals(5, examples.size());
        for (var example : examples) {
            var answer = answer(words(example.group(1)).iterator()).replaceAll("http://[^/:]+:" + RestAssured.port, ADDRESS).replace("\r\n", "\n").strip();
            assertTrue(printed(example.group(2)).matcher(answer).matches(), () -> "curl " + example.group(1) + "\nanswered\n" + answer);
        }
    }

    private static Pattern printed(String answer) {
        return Pattern.compile(Pattern.quote(answer.strip()).replace("…", "\\E.*?\\Q"), Pattern.DOTALL);
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (Matcher word = WORD.matcher(line); word.find();) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static String answer(Iterator<String> words) {
        var request = Api.request();
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
                case "-d" -> {
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
