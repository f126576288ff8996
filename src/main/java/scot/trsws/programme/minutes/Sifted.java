package scot.trsws.programme.minutes;

import java.util.List;
import scot.trsws.programme.note.Note;

/** A note with only what somebody may see, and how much of each kind it has not. */
record Sifted(Note note, List<LeftOut> leftOut) {

    static Sifted whole(Note note) {
        return new Sifted(note, List.of());
    }
}
