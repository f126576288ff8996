package scot.trsws.programme.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.TextFile;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.lint.Lint;

/** Looks through minutes, sent or recorded. */
@ApplicationScoped
class Proofreading {

    @Inject
    Registers registers;

    @Inject
    SentMinutes sent;

    @Inject
    Backgrounds backgrounds;

    @Inject
    Composition composition;

    @Inject
    OpenPromises promises;

    MinutesLint of(TextFile file) {
        var register = registers.all();
        var reading = sent.read(file, register);
        return MinutesLint.of(reading, backgrounds.of(reading.content().note(), register));
    }

    /** What is wrong in what is recorded of a meeting. */
    Page<Finding> of(String meeting) {
        var note = composition.of(meeting);
        var register = registers.all();
        var open = promises.of(meeting);
        var findings = Lint.of(new Content(note, null, OpenPromises.noted(open, register), null, null), backgrounds.of(note, register));
        return Page.of(Finding.class, findings.stream().map(finding -> OpenPromises.byId(finding, open)).toList());
    }
}
