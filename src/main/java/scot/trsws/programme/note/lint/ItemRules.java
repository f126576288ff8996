package scot.trsws.programme.note.lint;

import java.util.HashSet;
import java.util.stream.Stream;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.update.ReflectionKind;

/** Whether the items of a note can be told apart, and its questions have answers. */
final class ItemRules {

    private ItemRules() {}

    static Stream<Finding> headingsTwice(Subject subject) {
        var seen = new HashSet<String>();
        return subject.all(Item.class).filter(item -> !seen.add(Subject.plain(item.value().heading())))
                .map(item -> Code.HEADING_TWICE.at(item.place().at("heading"), item.value().heading()));
    }

    static Stream<Finding> unanswered(Subject subject) {
        return subject.all(NotedReflection.class).filter(question -> question.value().kind() == ReflectionKind.QUESTION && question.value().answer() == null)
                .map(question -> Code.QUESTION_UNANSWERED.at(question.place()));
    }
}
