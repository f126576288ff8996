package scot.trsws.programme.note.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedCount;

/** Collects what is said in passing: promises, counts, events and publications; each once, though points may stand in two updates. */
final class Passing {

    private static final int LONGEST = 1_000;

    private final Lexicon lexicon;
    private final Draft draft;
    private final Set<List<Object>> heard = new HashSet<>();

    Passing(Lexicon lexicon, Draft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
    }

    void hear(String text, Named reporting, Named to, List<Integer> lines) {
        new Promises(lexicon, reporting).in(text, to, lines).stream()
                .filter(promise -> heard.add(List.of("promise", promise.statement(), lines))).forEach(draft.commitments::add);
        facts(text, reporting, lines);
    }

    /** What is said in passing where nobody promises: beside an action that is asked for. */
    void facts(String text, Named reporting, List<Integer> lines) {
        new Events(lexicon, reporting).in(text, lines).stream().filter(event -> heard.add(List.of(event, lines)))
                .forEach(draft.events::add);
        new Publications(lexicon, reporting).in(text, lines).stream().filter(one -> heard.add(List.of("publication", one.title(), lines)))
                .forEach(draft.publications::add);
        for (var sentence : lexicon.sentences().of(text)) {
            Counts.in(sentence, lexicon.dates()).stream().map(counted -> new NotedCount(reporting, counted.measure(), counted.count(),
                    shortened(sentence), lines))
                    .filter(one -> heard.add(List.of(one.count(), one.measure(), one.statement(), lines))).forEach(draft.counts::add);
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
