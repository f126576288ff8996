package scot.trsws.programme.note.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts of one line, two to twelve pieces long, with quotes, brackets, colons, dates, numbers, addresses, letters of other languages and names of partners anywhere in them.
 * None says by its own words that it is something else than what it stands for: none begins as a reflection, a decision or an action would, and none ends
 * with the name of a partner that its words leave no room for, as a heading does that has run into the point before it.
 */
final class MadeUpText {

    private static final List<String> PIECES = List.of("the old wall", "pruning", "“mixed” orchards", "'early' pears", "in Gàidhlig", "café and crèche", "日本語", "(see annex B)", "[sic]", "on 3 May 2023", "by 15 March", "12/06/2023", "over 200 people",
            "almost 40", "1,250 trees", "£2,500", "30%", "3.5 km", "half-done", "and/or", "e.g. apples", "note: bring gloves", "three kinds:", "it’s", "the growers' view", "https://example.org/trees?kind=old&age=100", "a – b", "x * y", "#7", "< 5 > 3", "&amp;",
            "Scottish Fruit Growers Association", "SFGA", "Museum of Apples, Pears and Plums", "Who Plants? Scotland", "Borders Beekeepers", "the council", "was repaired", "were planted", "grows slowly", "with care;", "in the north,", "2024", "last year", "M26", "\"as it were\"");
    private static final List<String> FIRST = List.of("The wall", "Pruning", "“Mixed” orchards", "grafts", "two beds", "Eight gardens", "éclairs", "work", "Half of them", "most", "A map", "leaves", "schools", "SFGA", "Who Plants? Scotland", "3 of 4 beds", "12 gardens", "(again) soil", "’tis", "seed: all of it", "14 May 2023:");
    private static final List<String> LAST = List.of("", "", "", ".", "?", "!", " (in part)", " 2023", "…", ")", ".”", ":");

    private static final List<String> NAMES = List.of("Scottish Fruit Growers Association", "Museum of Apples, Pears and Plums", "Who Plants? Scotland", "Borders Beekeepers");
    private static final List<String> TASKS = List.of("Repair", "Count “wild” trees in", "Consider", "List, in part,", "Éclaircir", "Plan (in part)");
    private static final List<String> DAYS = List.of("on 3 May 2023", "by 15 March", "12/06/2023");

    private final Random random;

    MadeUpText(Random random) {
        this.random = random;
    }

    String text() {
        var pieces = new ArrayList<>(List.of(one(FIRST)));
        for (var more = 1 + random.nextInt(11); more > 0; more--) {
            pieces.add(one(PIECES));
        }
        var last = pieces.remove(pieces.size() - 1);
        pieces.add(NAMES.contains(last) ? "with " + last : last);
        return String.join(" ", pieces) + one(LAST);
    }

    /** What somebody is to do: it begins with a capital and names no day. */
    String title() {
        return one(TASKS) + " " + one(PIECES.stream().filter(piece -> !DAYS.contains(piece) && !piece.matches(".*[:;,]")).toList());
    }

    String plainPurpose() {
        return "Review of " + one(PIECES.stream().filter(piece -> !piece.matches(".*[?:;,].*")).toList()) + ".";
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

}
