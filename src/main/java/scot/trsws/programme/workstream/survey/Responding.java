package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.store.Signature;

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

    @Inject
    Signature signature;

    void respond(String wave, Submission submission) {
        var sheet = signature.unsigned(() -> fitting(wave, submission));
        if (exchange.dryRun()) {
            return;
        }
        apart(() -> tokens.spend(wave, submission.spent()));
        try {
            apart(() -> keep(wave, sheet, submission.response()));
        } catch (RuntimeException e) {
            apart(() -> tokens.giveBack(wave, submission.spent()));
            throw e;
        }
    }

    /** The token is what lets them in, whatever else they may see. */
    private void apart(Runnable deed) {
        signature.unsigned(Executors.callable(deed));
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
