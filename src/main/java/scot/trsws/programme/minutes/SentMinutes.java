package scot.trsws.programme.minutes;

import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.reading.NoteReader;
import scot.trsws.programme.note.reading.Source;

/** Minutes that were sent as a text. */
public final class SentMinutes {

    private SentMinutes() {}

    public static Reading read(TextFile file, Register register) {
        return NoteReader.read(file.html() ? Source.html(file.text()) : Source.text(file.text()), register);
    }
}
