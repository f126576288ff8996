package scot.trsws.programme.workstream.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.store.Drafts;

/**
 * Takes one response for one token.
 *
 * PostgreSQL keeps in every row the transaction that wrote or deleted it. Were the token spent and the response written
 * in one, the two could be joined by it; so they are two, and a token whose response could not be kept is given back.
 */
@ApplicationScoped
class Responding {

    @Inject
    WaveRepository waves;

    @Inject
    Sheets sheets;

    @Inject
    TokenRepository tokens;

    @Inject
    ResponseRepository responses;

    @Inject
    Drafts drafts;

    @Inject
    Exchange exchange;

    void respond(String wave, Submission submission) {
        var sheet = QuarkusTransaction.requiringNew().call(() -> fitting(wave, submission));
        if (exchange.dryRun()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> tokens.spend(wave, submission.spent()));
        try {
            QuarkusTransaction.requiringNew().run(() -> keep(wave, sheet, submission.response()));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> tokens.giveBack(wave, submission.spent()));
            throw e;
        }
    }

    private Sheet fitting(String wave, Submission submission) {
        var sheet = sheets.of(waves.hold(wave, EnumSet.of(WaveStatus.OPEN)));
        drafts.check(submission, sent -> sheet.errors(sent.response()).stream());
        tokens.requireUnspent(wave, submission.spent());
        return sheet;
    }

    private void keep(String wave, Sheet sheet, Response response) {
        waves.hold(wave, EnumSet.of(WaveStatus.OPEN));
        responses.add(wave, sheet, List.of(response));
    }
}
