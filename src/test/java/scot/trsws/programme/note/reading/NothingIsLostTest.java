package scot.trsws.programme.note.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.RuleBook;

/** Every line of minutes is placed with all its words or told to be unplaced, whatever the minutes look like. */
class NothingIsLostTest {

    private static final List<String> BULLETS = List.of("• ", "- ", "* ", "o ", "1. ", "(a) ", "\t", "");

    @ParameterizedTest
    @ValueSource(strings = {"delivery-group.txt", "advisory-group.txt", "numbered.txt", "action-points.txt", "carried-over.txt", "columns.txt", "margin.txt", "tables.html", "round-table.html"})
    void everyWordOfTheFixturesStandsSomewhere(String name) {
        nothingIsLost(Minutes.source(name));
    }

    @Test
    void aThousandMutatedMinutesNeitherThrowNorLoseALine() {
        var texts = Minutes.ALL.stream().filter(name -> name.endsWith(".txt")).map(Minutes::text).toList();
        assertTimeout(Duration.ofMinutes(1), () -> IntStream.range(0, 1_000).forEach(seed -> nothingIsLost(Source.text(mutated(texts.get(seed % texts.size()), new Random(seed))))));
    }

    @Test
    void mutatedPagesNeitherThrowNorLoseALine() {
        var page = Minutes.text("tables.html");
        IntStream.range(0, 200).forEach(seed -> nothingIsLost(Source.html(mutated(page, new Random(seed)))));
    }

    /** Some lines cut, doubled, glued, moved, or under another bullet. */
    private static String mutated(String text, Random random) {
        var lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (var times = 1 + random.nextInt(12); times > 0 && lines.size() > 2; times--) {
            var at = random.nextInt(lines.size() - 1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> lines.set(at, lines.get(at) + " ".repeat(random.nextInt(3)) + lines.remove(at + 1).strip());
                case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 4 -> lines.set(at, BULLETS.get(random.nextInt(BULLETS.size())) + lines.get(at).strip().replaceFirst("^•\\s*", ""));
                default -> lines.set(at, lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
            }
        }
        return String.join("\n", lines);
    }

    private static void nothingIsLost(Source source) {
        var reading = NoteReader.read(source, Minutes.REGISTER, RuleBook.RULES);
        var held = Told.by(reading.content());
        var unplaced = reading.unplaced().stream().collect(Collectors.groupingBy(Reading.Unplaced::line, Collectors.mapping(Reading.Unplaced::text, Collectors.joining(" "))));
        for (var line : nameless(source)) {
            var left = Told.missing(line.text(), held.getOrDefault(line.number(), new Told()), unplaced.getOrDefault(line.number(), ""));
            assertTrue(left.isEmpty(), () -> "line " + line.number() + " lost " + left + " of: " + line.text());
        }
        assertEquals(reading.coverage().lines(), reading.coverage().placed() + reading.coverage().unplaced());
        assertEquals(Set.of(), RuleBook.RULES.validate(reading.content()));
        assertEquals(List.of(), reading.content().broken().toList());
    }

    /** The lines without the names of people, of which nothing else may be missing: no word that begins with a small letter is a name. */
    private static List<Line> nameless(Source source) {
        var names = new Names(Minutes.REGISTER.partners());
        var lines = Redaction.of(source.lines(), names, new Warnings(names));
        for (var at = 0; at < lines.size(); at++) {
            var left = Words.of(source.lines().get(at).text()).stream().map(Words.Word::text).filter(word -> Character.isLowerCase(word.charAt(0))).collect(Collectors.toCollection(TreeSet::new));
            left.removeAll(Words.of(lines.get(at).text()).stream().map(Words.Word::text).toList());
            assertEquals(Set.of(), left, source.lines().get(at).text());
        }
        return lines.stream().filter(line -> !Words.of(line.text()).isEmpty()).toList();
    }
}
