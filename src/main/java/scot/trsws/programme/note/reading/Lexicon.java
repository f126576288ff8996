package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import scot.trsws.programme.note.Register;

/** What is known before reading: the partners, the groups, the day of the meeting, and who speaks in a sentence. */
record Lexicon(Names partners, Names groups, Dates dates, Speakers speakers, Sentences sentences) {

    static Lexicon of(Register register) {
        var partners = new Names(register.partners());
        return new Lexicon(partners, new Names(register.groups()), new Dates(null), new Speakers(partners), Sentences.with(register));
    }

    Lexicon on(LocalDate meeting) {
        return new Lexicon(partners, groups, new Dates(meeting), speakers, sentences);
    }
}
