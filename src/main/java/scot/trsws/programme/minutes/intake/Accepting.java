package scot.trsws.programme.minutes.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.AgendaItem;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.store.Step;
import scot.trsws.programme.store.Visibility;

/** One acceptance of minutes while it runs: what they hold, and what has become of it so far. */
class Accepting {

    final Content content;
    final Visibility visibility;
    final List<Settled> settled = new ArrayList<>();
    /** The update of each partner. */
    final Map<String, String> updates = new HashMap<>();
    /** What is recorded on the agenda for each item, by the place of the item. */
    final Map<String, AgendaItem> agenda = new HashMap<>();
    String meeting;

    Accepting(Content content, Visibility visibility) {
        this.content = content;
        this.visibility = visibility;
    }

    LocalDate on() {
        return content.note().on();
    }

    Step.Dated step() {
        return new Step.Dated(on(), null);
    }

    Settled add(Settled part) {
        settled.add(part);
        return part;
    }

    /** Tells more of what became of a thing. */
    void instead(Settled before, Settled after) {
        settled.set(settled.lastIndexOf(before), after);
    }

    /** Whether this run came to this record already. */
    boolean has(String collection, String id) {
        return settled.stream().anyMatch(part -> collection.equals(part.collection()) && id.equals(part.id()));
    }

    void leaveOut(String pointer, String why) {
        settled.add(Settled.leftOut(pointer, why));
    }

    void eachItem(BiConsumer<String, Item> deed) {
        each("/note/items", content.note().items(), deed);
    }

    /** Each of a list, with its place in the content. */
    static <T> void each(String pointer, List<T> things, BiConsumer<String, T> deed) {
        IntStream.range(0, things.size()).forEach(place -> deed.accept(pointer + "/" + place, things.get(place)));
    }

    /** The partner that is meant; null where nobody is named, or nobody on record. */
    static String id(Named named) {
        return named == null ? null : named.id();
    }

    /** What has no field of its own, as a line of a description; null where there is none of it. */
    static String lines(String... lines) {
        var said = Arrays.stream(lines).filter(Objects::nonNull).toList();
        return said.isEmpty() ? null : String.join("\n", said);
    }

    /** As what somebody spoke; who is on no record is told by name. */
    static String role(String role, Named named) {
        var unknown = named == null || named.id() != null ? null : named.name();
        var said = Stream.of(Optional.ofNullable(role), Optional.ofNullable(unknown)).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return said.isEmpty() ? null : said;
    }

    /** The name of somebody who is on no record, as a line of a description. */
    static String unknown(String as, Named named) {
        return named == null || named.id() != null ? null : as + ", as the minutes have it: " + named.name();
    }
}
