package scot.trsws.programme.workstream.survey.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.trsws.programme.workstream.survey.Question;

/** What may be counted of a question: an option, a step of a scale, a band of numbers, or that no answer was given. */
record Answer(String code, String label, Integer lowest, Integer highest) {

    /** That somebody gave no answer; of several choices, that somebody did not make this one. */
    static final Answer NONE = new Answer("NO_ANSWER", "No answer", null, null);

    /** All that may be counted of a question, in its order; what is not answered comes last. */
    static List<Answer> of(Question question) {
        var answers = switch (question.type()) {
            case SINGLE, MULTIPLE -> question.options().stream().map(option -> new Answer(option.code(), option.label(), null, null));
            case SCALE -> bands(question, 1);
            case NUMBER -> bands(question, question.bandWidth());
            case TEXT -> Stream.<Answer>empty();
        };
        var all = new ArrayList<>(answers.toList());
        all.add(NONE);
        return List.copyOf(all);
    }

    private static Stream<Answer> bands(Question question, int width) {
        return IntStream.iterate(question.lowest(), lowest -> lowest <= question.highest(), lowest -> lowest + width)
                .mapToObj(lowest -> band(lowest, Math.min(lowest + width - 1, question.highest())));
    }

    private static Answer band(int lowest, int highest) {
        var code = lowest == highest ? String.valueOf(lowest) : lowest + " to " + highest;
        return new Answer(code, code, lowest, highest);
    }

    boolean isNumber() {
        return lowest != null;
    }

    boolean holds(int number) {
        return isNumber() && lowest <= number && number <= highest;
    }
}
