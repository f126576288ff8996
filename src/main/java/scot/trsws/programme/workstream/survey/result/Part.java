package scot.trsws.programme.workstream.survey.result;

import java.util.List;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.QuestionType;
import scot.trsws.programme.workstream.survey.disclosure.Pattern;

/**
 * What the ledger knows as one table: the answers to a question by some dimensions. Where several may be chosen, each
 * option is a part of its own, of those who chose it and those who did not.
 */
record Part(ClosedWave wave, Question question, Answer option, List<Integer> dimensions) {

    /** All the parts of a question, in the order of its options. */
    static List<Part> of(ClosedWave wave, Question question, List<Integer> dimensions) {
        if (question.type() != QuestionType.MULTIPLE) {
            return List.of(new Part(wave, question, null, dimensions));
        }
        return Answer.of(question).stream().filter(answer -> answer != Answer.NONE).map(option -> new Part(wave, question, option, dimensions)).toList();
    }

    /** The question as the ledger names it. */
    String code() {
        return option == null ? question.code() : question.code() + "/" + option.code();
    }

    /** The dimensions by their codes. */
    List<String> names() {
        return names(dimensions);
    }

    /** The codes of other dimensions of the wave. */
    List<String> names(List<Integer> places) {
        return places.stream().map(place -> wave.groups().get(place).code()).toList();
    }

    /** All that is counted. */
    List<Answer> answers() {
        return option == null ? Answer.of(question) : List.of(option, Answer.NONE);
    }

    /** What is told of it: that an option was not chosen follows from that it was. */
    List<Answer> told() {
        return option == null ? answers() : List.of(option);
    }

    boolean is(Pattern table) {
        return table.dimensions().equals(dimensions);
    }
}
