package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.note.reading.NoteReader;
import scot.trsws.programme.note.reading.Source;

/** Reads minutes and looks through what was read. */
@ApplicationScoped
class Proofreading {

    @Inject
    Registers registers;

    @Inject
    Backgrounds backgrounds;

    MinutesLint of(TextFile file) {
        var register = registers.all();
        var reading = NoteReader.read(file.html() ? Source.html(file.text()) : Source.text(file.text()), register);
        return MinutesLint.of(reading, backgrounds.of(reading.content().note(), register));
    }
}
