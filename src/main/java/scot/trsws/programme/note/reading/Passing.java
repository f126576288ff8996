package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedCount;

/** Collects what is said in passing: promises, counts, events and publications. */
record Passing(Lexicon lexicon, Draft draft) {

    void hear(String text, Named reporting, Named to, List<Integer> lines) {
        new Promises(lexicon, reporting).in(text, to, lines).stream().filter(promise -> draft.commitments.stream().noneMatch(other -> other.statement().equals(promise.statement()) && other.lines().equals(lines)))
                .forEach(draft.commitments::add);
        facts(text, reporting, lines);
    }

    /** What is said in passing where nobody promises: in actions and decisions; once, though points may stand in two updates. */
    void facts(String text, Named reporting, List<Integer> lines) {
        new Events(lexicon, reporting).in(text, lines).stream().filter(event -> !draft.events.contains(event)).forEach(draft.events::add);
        new Publications(lexicon, reporting).in(text, lines).stream().filter(one -> draft.publications.stream().noneMatch(other -> other.title().equals(one.title()) && other.lines().equals(lines)))
                .forEach(draft.publications::add);
        for (var sentence : Sentences.of(text)) {
            Counts.in(sentence, lexicon.dates()).stream().map(counted -> new NotedCount(reporting, counted.measure(), counted.count(), shortened(sentence), lines))
                    .filter(one -> draft.counts.stream().noneMatch(other -> other.count().equals(one.count()) && other.statement().equals(one.statement()) && other.lines().equals(lines))).forEach(draft.counts::add);
        }
    }

    private static String shortened(String text) {
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }
}
