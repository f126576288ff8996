package scot.trsws.programme.note.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Content;

/** What the parts of a content that have a line hold of it, counted in another way than the reader does: over the content as JSON. */
final class Told {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Set<String> NO_WORDS = Set.of("lines", "id", "record", "measure", "lower", "upper");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth");

    /** Words that say what a line is, and need not be kept: no names, no numbers, nothing that happened. */
    private static final Set<String> FRAME = Stream.of(Note(), "a an the and or of in on at to for from by with as is are was were be been has had have this that it its following follows who which i ii".split(" "))
            .flatMap(Stream::of).collect(Collectors.toSet());

    private final Set<String> words = new HashSet<>();

    private static String[] Note() {
        return Stream.of(scot.trsws.programme.note.Note.class, scot.trsws.programme.note.Attendee.class, scot.trsws.programme.note.Approval.class, scot.trsws.programme.note.NextMeeting.class,
                scot.trsws.programme.note.NotedAction.class, scot.trsws.programme.note.CarriedOver.class, scot.trsws.programme.note.NotedDecision.class, scot.trsws.programme.note.Item.class,
                scot.trsws.programme.note.NotedUpdate.class, scot.trsws.programme.note.NotedReflection.class, scot.trsws.programme.note.NotedAnswer.class)
                .flatMap(part -> Vocabulary.of(part).stream()).toArray(String[]::new);
    }

    static Map<Integer, Told> by(Content content) {
        var told = new HashMap<Integer, Told>();
        var json = JSON.valueToTree(content);
        part((JsonNode) json, told, Words.keys(content.note().title() + " " + (content.note().group() == null ? "" : content.note().group().name())));
        return told;
    }

    private static void part(JsonNode node, Map<Integer, Told> told, Set<String> group) {
        if (node.has("lines")) {
            var own = new HashSet<>(group);
            own(node, own);
            node.get("lines").forEach(line -> told.computeIfAbsent(line.asInt(), number -> new Told()).words.addAll(own));
        }
        node.forEach(child -> part(child, told, group));
    }

    private static void own(JsonNode node, Set<String> words) {
        node.fields().forEachRemaining(field -> {
            if (!NO_WORDS.contains(field.getKey())) {
                values(field.getValue(), words);
            }
        });
    }

    private static void values(JsonNode value, Set<String> words) {
        if (value.isTextual()) {
            words.addAll(Words.keys(value.asText()));
        } else if (value.isInt()) {
            words.addAll(List.of(value.asText(), value.asInt() < ORDINALS.size() ? ORDINALS.get(value.asInt()) : value.asText(), value.asText() + "th"));
        } else if (value.isArray() && value.size() == 3 && value.get(0).isInt() && value.get(0).asInt() > 1900) {
            day(LocalDate.of(value.get(0).asInt(), value.get(1).asInt(), value.get(2).asInt()), words);
        } else if (!value.has("lines")) {
            value.forEach(one -> {
                if (!one.has("lines")) {
                    values(one, words);
                }
            });
        }
    }

    private static void day(LocalDate on, Set<String> words) {
        var day = on.getDayOfMonth();
        words.addAll(List.of("" + day, "0" + day, day + "st", day + "nd", day + "rd", day + "th", "" + on.getMonthValue(), "0" + on.getMonthValue(), "" + on.getYear(), "" + on.getYear() % 100));
        Stream.of(TextStyle.FULL, TextStyle.SHORT).forEach(style -> words.addAll(List.of(on.getMonth().getDisplayName(style, Locale.UK).toLowerCase(Locale.UK), on.getDayOfWeek().getDisplayName(style, Locale.UK).toLowerCase(Locale.UK))));
    }

    /** The words of a line that stand neither in its parts, nor in what is told to be unplaced, nor in its bullet, and are none of the frame. */
    static Set<String> missing(String line, Told told, String unplaced) {
        var left = new TreeSet<>(Words.keys(unmarked(line)));
        left.removeAll(Words.keys(unplaced));
        left.removeAll(told.words);
        left.removeAll(told.words.isEmpty() ? Set.of() : FRAME);
        left.removeIf(word -> told.words.contains(word.replaceFirst("s$", "")) || line.matches("(?s).*\\(" + word.toUpperCase(Locale.UK) + "\\).*"));
        return left;
    }

    private static String unmarked(String line) {
        var marker = Marker.of(line.strip());
        return marker == null ? line : line.strip().substring(marker.ends());
    }
}
