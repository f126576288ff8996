package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedCount;

/** Collects what is said in passing: promises, counts, events and publications. */
record Passing(Lexicon lexicon, Draft draft) {

    void hear(String text, Named reporting, Named to, List<Integer> lines) {
        draft.commitments.addAll(new Promises(lexicon, reporting).in(text, to, lines));
        facts(text, reporting, lines);
    }

    /** What is said in passing where nobody promises: in actions and decisions. */
    void facts(String text, Named reporting, List<Integer> lines) {
        draft.events.addAll(new Events(lexicon, reporting).in(text, lines));
        draft.publications.addAll(new Publications(lexicon, reporting).in(text, lines));
        for (var sentence : Sentences.of(text)) {
            Counts.in(sentence, lexicon.dates()).forEach(counted -> draft.counts.add(new NotedCount(reporting, counted.measure(), counted.count(), shortened(sentence), lines)));
        }
    }

    private static String shortened(String text) {
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }
}
