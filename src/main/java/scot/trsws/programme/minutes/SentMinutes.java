package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Register;
import scot.trsws.programme.note.reading.NoteReader;
import scot.trsws.programme.note.reading.Source;

/** Minutes that were sent as a text. */
@ApplicationScoped
public class SentMinutes {

    /** More than any minutes have, and few enough to be read in seconds. */
    private static final int MOST_LINES = 5_000;

    @Inject
    Validator rules;

    public Reading read(TextFile file, Register register) {
        if (file.text().lines().filter(line -> !line.isBlank()).limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw Problem.invalid(Problem.Error.at("", "must have at most " + MOST_LINES + " lines that are not blank"));
        }
        return NoteReader.read(file.html() ? Source.html(file.text()) : Source.text(file.text()), register, rules);
    }
}
