package scot.trsws.programme.note.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.Register.Known;
import scot.trsws.programme.note.Register.OtherName;
import scot.trsws.programme.note.RuleBook;

/** Minutes of our own writing, and the partners and groups of the sample data to read them with. */
final class Minutes {

    static final Register REGISTER = new Register(known("partners"), known("groups"));
    static final List<String> ALL = List.of("delivery-group.txt", "advisory-group.txt", "numbered.txt", "action-points.txt", "carried-over.txt", "columns.txt", "margin.txt", "tables.html", "round-table.html");

    private Minutes() {}

    static String text(String name) {
        try (var stream = Minutes.class.getResourceAsStream("/minutes/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading file(String name) {
        return NoteReader.read(source(name), REGISTER, RuleBook.RULES);
    }

    static Source source(String name) {
        return name.endsWith(".html") ? Source.html(text(name)) : Source.text(text(name));
    }

    static Reading read(String text) {
        return NoteReader.read(Source.text(text), REGISTER, RuleBook.RULES);
    }

    /** A meeting of January 2024 with these lines under the heading of an item. */
    static Item item(String lines) {
        return item("Partnership Delivery Group: minutes: January 2024\n\nMinutes from the meeting of the group on 29 January 2024.\n\n", lines);
    }

    static Item item(String head, String lines) {
        var items = read(head + lines).content().note().items();
        return items.get(items.size() - 1);
    }

    static String id(Named named) {
        return named == null ? null : named.id();
    }

    static List<String> codes(Reading reading) {
        return reading.warnings().stream().map(finding -> finding.line() + " " + finding.code()).toList();
    }

    private static List<Known> known(String noun) {
        try (var stream = Minutes.class.getResourceAsStream("/sample/" + noun + ".json")) {
            return stream(new ObjectMapper().readTree(stream).fields()).map(entry -> new Known(entry.getKey(), entry.getValue().get("name").asText(),
                    otherNames(entry.getValue()), entry.getValue().path("partOf").asText(null))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OtherName> otherNames(JsonNode known) {
        return stream(known.path("otherNames").elements()).map(name -> new OtherName(name.get("name").asText(), null, null)).toList();
    }

    private static <T> Stream<T> stream(java.util.Iterator<T> iterator) {
        return StreamSupport.stream(((Iterable<T>) () -> iterator).spliterator(), false);
    }
}
