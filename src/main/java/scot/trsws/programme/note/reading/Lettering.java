package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.reading.Block.Kind;

/** The capital letters and Roman numbers before lines that might be headings; those that count on from one another are. */
record Lettering(Set<String> letters) {

    private static final List<String> ALPHABET = List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII",
            "XIV", "XV");

    static Lettering of(List<Block> blocks) {
        return new Lettering(blocks.stream().filter(block -> block.is(Kind.BULLET) && Headings.couldBe(block.text()))
                .map(block -> Marker.capitals(block.marker())).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Whether the letter before this one stands somewhere, or after the first the second. */
    boolean counts(String letter) {
        return Stream.of(ALPHABET, ROMAN).anyMatch(series -> {
            var at = series.indexOf(letter);
            return at > 0 && letters.contains(series.get(at - 1)) || at == 0 && letters.contains(series.get(1));
        });
    }
}
