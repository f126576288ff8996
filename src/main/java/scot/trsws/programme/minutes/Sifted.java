package scot.trsws.programme.minutes;

import java.util.List;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Note;

/** A note with only what somebody may see, and how much of each kind it has not. */
record Sifted(Note note, List<LeftOut> leftOut) {

    static Sifted whole(Note note) {
        return new Sifted(note, List.of());
    }

    Sifted withoutAmendments() {
        var items = note.items().stream().map(Sifted::withoutAmendments).toList();
        return new Sifted(new Note(note.title(), note.group(), note.number(), note.on(), note.mode(), note.purpose(), note.attendance(), note.apologies(), items, note.next()), leftOut);
    }

    private static Item withoutAmendments(Item item) {
        var told = item.approves();
        var approves = told == null ? null : new Approval(told.meeting(), told.on(), told.number(), told.by(), null, told.lines());
        return new Item(item.number(), item.heading(), item.purpose(), item.lead(), item.role(), approves, item.points(), item.updates(), item.reflections(), item.decisions(),
                item.carriedOver(), item.actions(), item.lines());
    }
}
