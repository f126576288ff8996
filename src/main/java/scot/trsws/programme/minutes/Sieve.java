package scot.trsws.programme.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;

/** Leaves out of a note what is not among what somebody may see, and counts it. */
final class Sieve {

    private final Set<Part> visible;
    private final Map<LeftOut.Kind, Integer> leftOut = new EnumMap<>(LeftOut.Kind.class);

    Sieve(Set<Part> visible) {
        this.visible = visible;
    }

    Sifted sift(Note note) {
        var items = note.items().stream().map(this::sift).filter(Objects::nonNull).toList();
        var next = note.next() != null && shows(Part.NEXT) ? note.next() : null;
        var sifted = new Note(note.title(), note.group(), note.number(), note.on(), note.mode(), note.purpose(), note.attendance(), note.apologies(), items, next);
        return new Sifted(sifted, leftOut.entrySet().stream().map(each -> new LeftOut(each.getKey(), each.getValue())).toList());
    }

    /** Null where nothing stays of an item that stood only for what was left out of it. */
    private Item sift(Item item) {
        var sifted = new Item(item.number(), item.heading(), item.purpose(), item.lead(), item.role(),
                item.approves() != null && shows(new Part(LeftOut.Kind.MEETING, item.approves().meeting())) ? item.approves() : null, item.points(),
                item.updates().stream().map(this::sift).filter(Objects::nonNull).toList(), sift(item.reflections()),
                sift(item.decisions(), LeftOut.Kind.DECISION, each -> each.record()), sift(item.carriedOver(), LeftOut.Kind.ACTION, each -> each.record()),
                sift(item.actions(), LeftOut.Kind.ACTION, each -> each.record()), item.lines());
        return !sifted.equals(item) && isBare(sifted) ? null : sifted;
    }

    private static boolean isBare(Item item) {
        return Stream.of(Topic.values()).anyMatch(topic -> topic.heading.equals(item.heading())) && item.purpose() == null && item.lead() == null && item.approves() == null
                && Stream.of(item.points(), item.updates(), item.reflections(), item.decisions(), item.carriedOver(), item.actions()).allMatch(List::isEmpty);
    }

    /** With an update goes what was raised on it. */
    private NotedUpdate sift(NotedUpdate update) {
        if (!shows(new Part(LeftOut.Kind.UPDATE, update.record()))) {
            update.reflections().forEach(each -> count(LeftOut.Kind.REFLECTION));
            return null;
        }
        return new NotedUpdate(update.record(), update.partner(), update.heading(), update.introduction(), update.points(), sift(update.reflections()), update.lines());
    }

    private List<NotedReflection> sift(List<NotedReflection> reflections) {
        return sift(reflections, LeftOut.Kind.REFLECTION, NotedReflection::record);
    }

    private <T> List<T> sift(List<T> parts, LeftOut.Kind kind, Function<T, String> id) {
        return parts.stream().filter(each -> shows(new Part(kind, id.apply(each)))).toList();
    }

    private boolean shows(Part part) {
        if (visible.contains(part)) {
            return true;
        }
        count(part.kind());
        return false;
    }

    private void count(LeftOut.Kind kind) {
        leftOut.merge(kind, 1, Integer::sum);
    }
}
