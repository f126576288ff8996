package scot.trsws.programme.note.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words that comes with the service; those that mean something else, too, bear a question mark there. */
record WordList(Set<String> clear, Set<String> doubtful) {

    private static final String MARK = "?";

    static WordList of(String resource) {
        try (var lines = new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            var told = lines.lines().filter(line -> !line.startsWith("#"));
            var words = told.flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toSet());
            Predicate<String> marked = word -> word.endsWith(MARK);
            return new WordList(words.stream().filter(marked.negate()).collect(Collectors.toUnmodifiableSet()),
                    words.stream().filter(marked).map(word -> word.replace(MARK, "")).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(WordList.class.getResourceAsStream("/" + resource), resource);
    }

    boolean has(String word) {
        return clear.contains(word) || doubtful.contains(word);
    }
}
