package scot.trsws.programme.workstream.survey.result;

import java.util.List;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.workstream.survey.disclosure.Suppression;

/** Why a table is told to nobody, each at the place where it was asked for. */
final class Disclosive {

    private Disclosive() {}

    static Problem freeText(Place place) {
        return new Problem(Refusal.DISCLOSIVE, "Free text is never released; analysts alone may read it.", place.error("question", "is a question of free text"));
    }

    static Problem nothingShown(Place place, List<?> by) {
        return new Problem(Refusal.DISCLOSIVE, "Beside what was released before, every cell of it would have to be hidden; see the releases of the wave.",
                place.error(by.isEmpty() ? "question" : "by", "would let small numbers of people be worked out"));
    }

    static void refuseSmall(ClosedWave wave, Suppression suppression, List<Integer> dimensions, Place place) {
        if (suppression.tellsTooSmall(dimensions)) {
            throw new Problem(Refusal.DISCLOSIVE, "The table is too sparse to be told. Ask for it by one dimension, or by ones of fewer categories.",
                    place.error("by", "makes groups of fewer than " + wave.policy().minimumBase() + " people"));
        }
    }
}
