package scot.trsws.programme.minutes;

import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.reading.NoteReader;
import scot.trsws.programme.note.reading.Source;

/** Minutes that were sent as a text. */
public final class SentMinutes {

    /** More than any minutes have, and few enough to be read in seconds. */
    private static final int MOST_LINES = 5_000;

    private SentMinutes() {}

    public static Reading read(TextFile file, Register register) {
        if (file.text().lines().filter(line -> !line.isBlank()).limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw Problem.invalid(Problem.Error.at("", "must have at most " + MOST_LINES + " lines that are not blank"));
        }
        return NoteReader.read(file.html() ? Source.html(file.text()) : Source.text(file.text()), register);
    }
}
