package scot.trsws.programme.minutes;

import java.util.HashSet;
import java.util.Set;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Note;
import scot.trsws.programme.note.NotedReflection;

/** A record that a note tells of. */
record Part(LeftOut.Kind kind, String id) {

    /** What stands for the meeting after in the place of an id. */
    static final Part NEXT = new Part(LeftOut.Kind.MEETING, "next");

    /** What stands for the meeting itself, of which its attendance and its items with what was said are parts. */
    static final Part ITSELF = new Part(LeftOut.Kind.MEETING, "itself");

    /** All that a note tells of, but for its meeting and the one after. */
    static Set<Part> of(Note note) {
        var parts = new HashSet<Part>();
        note.items().forEach(item -> collect(item, parts));
        return parts;
    }

    private static void collect(Item item, Set<Part> parts) {
        item.updates().forEach(update -> {
            parts.add(new Part(LeftOut.Kind.UPDATE, update.record()));
            update.reflections().forEach(each -> parts.add(of(each)));
        });
        item.reflections().forEach(each -> parts.add(of(each)));
        item.decisions().forEach(each -> parts.add(new Part(LeftOut.Kind.DECISION, each.record())));
        item.carriedOver().forEach(each -> parts.add(new Part(LeftOut.Kind.ACTION, each.record())));
        item.actions().forEach(each -> parts.add(new Part(LeftOut.Kind.ACTION, each.record())));
        if (item.approves() != null) {
            parts.add(new Part(LeftOut.Kind.MEETING, item.approves().meeting()));
        }
    }

    static Part of(NotedReflection reflection) {
        return new Part(LeftOut.Kind.REFLECTION, reflection.record());
    }
}
