package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Objects;
import scot.trsws.programme.note.ActionsHeading;

/** Reads the actions that sentences ask for: those under a heading of actions, with a mark in them, or with somebody at their margin. */
final class SpokenActions {

    private final Lexicon lexicon;
    private final Actions actions;
    private final Place place;

    SpokenActions(Lexicon lexicon, Actions actions, Place place) {
        this.lexicon = lexicon;
        this.actions = actions;
        this.place = place;
    }

    /** An action whose owner stands at the right margin; the point stays. */
    void margin(Node node) {
        var margin = Called.atMargin(node.text(), lexicon);
        if (margin != null) {
            var asked = last(margin.text());
            place.item.actions.add(Owner.of(asked, lexicon).named() == null ? actions.owned(null, asked, margin.reference(), node.lines())
                    : actions.action(new Called(null, asked), List.of(), node.lines()));
        }
    }

    /** A paragraph under a heading of actions is taken where each of its sentences asks for something. */
    boolean takes(Node node) {
        var sentences = lexicon.sentences().of(node.text());
        var all = sentences.stream().allMatch(this::asks);
        if (all) {
            sentences.forEach(sentence -> place.item.actions.add(actions.action(Called.numbered(sentence, null, lexicon.dates()),
                    List.of(), node.lines())));
        }
        return all;
    }

    private boolean asks(String sentence) {
        return Parted.of(sentence, lexicon).isPresent() || Owner.of(sentence, lexicon).named() != null || !Saying.is(sentence)
                && Due.in(sentence, lexicon.dates()).on() != null;
    }

    /** The actions that marks in a point ask for, or some sentences under a heading of actions; whether there are any. The point stays. */
    boolean marked(Node node) {
        var called = lexicon.sentences().of(node.text()).stream().map(Called::labelled).filter(Objects::nonNull)
                .peek(one -> place.item.actions.add(actions.action(one, List.of(), node.lines()))).count() > 0;
        var marks = Called.marks(node.text());
        for (var mark : marks) {
            place.item.actions.add(actions.owned(null, last(mark.text()), mark.reference(), node.lines()));
        }
        return called || !marks.isEmpty() || place.isListed() && !ActionsHeading.saysNone(node.text()) && partly(node);
    }

    private boolean partly(Node node) {
        var asking = lexicon.sentences().of(node.text()).stream().filter(this::asks).toList();
        asking.forEach(sentence -> place.item.actions.add(actions.action(Called.numbered(sentence, null, lexicon.dates()), List.of(),
                node.lines())));
        return !asking.isEmpty();
    }

    private String last(String text) {
        var sentences = lexicon.sentences().of(text);
        return sentences.get(sentences.size() - 1);
    }
}
