package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Signature;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.WaveRepository;
import scot.trsws.programme.workstream.survey.disclosure.Pattern;
import scot.trsws.programme.workstream.survey.disclosure.Suppression;
import scot.trsws.programme.workstream.survey.disclosure.Tally;

/**
 * Releases tables of closed waves. The first time that a table is asked for settles what is hidden in it, beside all that
 * was released of the question before; from then on it is always the same.
 */
@ApplicationScoped
class Releases {

    private static final String SETTLING_SECONDS = "5";

    @Inject
    Responses responses;

    @Inject
    Ledger ledger;

    @Inject
    WaveRepository waves;

    @Inject
    Signature signature;

    /** The table of one answer each. */
    Table table(ClosedWave wave, Question question, List<Integer> dimensions) {
        var answers = Answer.of(question);
        var tally = responses.tally(wave, question, answers);
        return table(new Ledger.Page(wave, question.code(), answers.stream().map(Answer::code).toList()), tally, dimensions);
    }

    /** The table of who chose this option and who did not. */
    Table table(ClosedWave wave, Question question, Answer option, List<Integer> dimensions) {
        var tally = responses.tally(wave, question, option.code());
        return table(new Ledger.Page(wave, question.code() + "/" + option.code(), List.of(option.code(), Answer.NONE.code())), tally, dimensions);
    }

    /** How many people each group has, which is never hidden of groups that are told. */
    Table people(ClosedWave wave, List<Integer> dimensions) {
        var tally = wave.tally(1);
        responses.by(wave.id(), wave.groups().stream().map(ClosedWave.Group::code).toList()).forEach(row -> tally.add(wave.group(row.groups()), 0, row.people()));
        refuseSmall(wave, new Suppression(wave.policy(), tally), dimensions);
        return new Table(wave, tally, new Pattern(dimensions, Set.of()));
    }

    private Table table(Ledger.Page page, Tally tally, List<Integer> dimensions) {
        return new Table(page.wave(), tally, released(page, dimensions)
                .orElseGet(() -> signature.apart(() -> release(page, tally, dimensions))));
    }

    private Optional<Pattern> released(Ledger.Page page, List<Integer> dimensions) {
        return ledger.of(page).stream().filter(table -> table.dimensions().equals(dimensions)).findFirst();
    }

    /** Takes seconds where many overlapping tables are out, so that what is found is kept whatever becomes of the request. */
    private Pattern release(Ledger.Page page, Tally tally, List<Integer> dimensions) {
        var suppression = new Suppression(page.wave().policy(), tally);
        refuseSmall(page.wave(), suppression, dimensions);
        if (!ledger.hold(page)) {
            throw new Problem(Refusal.UNAVAILABLE, "A table of this question is being settled just now. Try again in " + SETTLING_SECONDS + " seconds.")
                    .with("Retry-After", SETTLING_SECONDS);
        }
        return released(page, dimensions).orElseGet(() -> {
            var tables = suppression.release(dimensions, ledger.of(page));
            tables.forEach(table -> ledger.write(page, table, tally.by(table.dimensions()).size() * tally.answers(), waves.today()));
            return tables.isEmpty() ? suppression.nothing(dimensions) : tables.get(tables.size() - 1);
        });
    }

    private static void refuseSmall(ClosedWave wave, Suppression suppression, List<Integer> dimensions) {
        if (suppression.tellsTooSmall(dimensions)) {
            throw new Problem(Refusal.DISCLOSIVE, "The table is too sparse to be told. Ask for it by one dimension, or by ones of fewer categories.",
                    Problem.Error.parameter("by", "makes groups of fewer than " + wave.policy().minimumBase() + " people"));
        }
    }
}
