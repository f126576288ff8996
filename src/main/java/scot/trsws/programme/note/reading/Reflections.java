package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.update.ReflectionKind;

/** Reads what was raised on an update or presentation, and what was answered. */
final class Reflections {

    private static final Pattern LABELLED = Pattern.compile("(?is)(question|concern|suggestion|offer|challenge|comment|answer|response"
            + "|reply)(?:\\s(?:from|by)\\s(.{1,250}?))?\\s?:\\s+(.+)");
    private static final Pattern BY = Pattern.compile("(?i)^(?:an? |the )?(?:acknowledge?ments?|questions?|quer(?:y|ies)|concerns?"
            + "|suggestions?|comments?|challenges?|offers?|feedback)\\s(?:(?:was|were|raised|made)\\s){0,2}(?:from|by)\\s(?:the\\s)?");

    private final Lexicon lexicon;

    Reflections(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches();
    }

    /** Takes a point of a section of reflections, and the points below it. */
    void take(Node node, ReflectionList to, Named reporting, boolean below) {
        var text = node.text();
        var label = LABELLED.matcher(text);
        var speaker = speaker(text, reporting);
        if (label.matches()) {
            labelled(label, to, node.lines());
        } else if (to.last() != null && speaker != null && (below || to.isOpen() && to.last().kind() != ReflectionKind.COMMENT)
                && ReflectionCues.answers(text.substring(speaker.end()), to.last().kind()) && !speaker.isSame(to.last().raisedBy())) {
            to.answer(new NotedAnswer(speaker.partner(), speaker.role(), text, node.lines()));
        } else {
            raised(text, speaker, to, reporting, node.lines());
        }
        node.below().forEach(child -> take(child, to, reporting, true));
    }

    private void labelled(Matcher label, ReflectionList to, List<Integer> lines) {
        var who = label.group(2) == null ? new Speaker(null, null, 0) : who(label.group(2));
        var word = label.group(1).toUpperCase(Locale.UK);
        if (!List.of("ANSWER", "RESPONSE", "REPLY").contains(word)) {
            to.add(new NotedReflection(null, ReflectionKind.valueOf(word), who.partner(), who.role(), label.group(3), null, lines));
        } else if (to.last() != null) {
            to.answer(new NotedAnswer(who.partner(), who.role(), label.group(3), lines));
        } else {
            to.add(new NotedReflection(null, ReflectionKind.COMMENT, who.partner(), who.role(), label.group(), null, lines));
        }
    }

    /** A partner and perhaps its role in brackets, or only a role after its article. */
    Speaker who(String text) {
        var bracket = Pattern.compile("(.+?)\\s\\(([^()]+)\\)").matcher(text);
        if (lexicon.partners().whole(text).isEmpty() && bracket.matches()) {
            return new Speaker(lexicon.partners().named(bracket.group(1)), bracket.group(2), 0);
        }
        var article = Pattern.compile("(?i)the\\s(.+)").matcher(text);
        if (lexicon.partners().whole(text).isEmpty() && (article.matches() || text.matches("(?i)(?:an?|one|some)\\s.+"))) {
            return new Speaker(null, article.matches() ? article.group(1) : text, 0);
        }
        return new Speaker(lexicon.partners().named(text), null, 0);
    }

    private Speaker speaker(String text, Named reporting) {
        return lexicon.speakers().at(text).map(found -> found.within(reporting)).orElseGet(() -> {
            var by = BY.matcher(text);
            return by.find() ? lexicon.speakers().at(text.substring(by.end()))
                    .map(found -> new Speaker(found.partner(), found.role(), text.length())).orElse(null) : null;
        });
    }

    /** A reflection, whose last sentences may hold its answer already. */
    private void raised(String text, Speaker speaker, ReflectionList to, Named reporting, List<Integer> lines) {
        var sentences = lexicon.sentences().of(text);
        for (var at = 1; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            var answering = lexicon.speakers().at(sentence).map(found -> found.within(reporting)).orElse(null);
            var raised = ReflectionCues.kind(String.join(" ", sentences.subList(0, at)));
            if (answering != null && ReflectionCues.answers(sentence.substring(answering.end()), raised)
                    && (speaker == null || !answering.isSame(speaker.partner()))) {
                add(String.join(" ", sentences.subList(0, at)), speaker, to, lines);
                to.answer(new NotedAnswer(answering.partner(), answering.role(), String.join(" ", sentences.subList(at, sentences.size())),
                        lines));
                return;
            }
        }
        add(text, speaker, to, lines);
    }

    private static void add(String text, Speaker speaker, ReflectionList to, List<Integer> lines) {
        to.add(new NotedReflection(null, ReflectionCues.kind(text), speaker == null ? null : speaker.partner(), speaker == null
                ? null : speaker.role(), text, null, lines));
    }

    /** Whether a point within an update is what another raised on it. */
    boolean isRaised(Node node, Named reporting, boolean inUpdate) {
        return isLabelled(node.text()) || lexicon.sentences().of(node.text()).size() < 4
                && lexicon.speakers().at(node.text()).filter(speaker -> (speaker.partner() != null || speaker.role() != null
                && !Speakers.isOwn(speaker.role())) && !speaker.isSame(reporting))
                .filter(speaker -> ReflectionCues.raises(node.text().substring(speaker.end()), inUpdate)).isPresent();
    }

    /** Whether a point after a reflection answers it. */
    boolean isAnswer(Node node, NotedReflection to) {
        return LABELLED.matcher(node.text()).matches() || lexicon.speakers().at(node.text())
                .filter(speaker -> !speaker.isSame(to.raisedBy()))
                .filter(speaker -> ReflectionCues.answers(node.text().substring(speaker.end()), to.kind())).isPresent();
    }
}
