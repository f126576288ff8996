package scot.trsws.programme.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Nouns;
import scot.trsws.programme.store.ReadRepository;
import scot.trsws.programme.store.Redaction;

/** What was taken out of nouns and their histories. */
@ApplicationScoped
class ErasureRepository extends ReadRepository<Erasure, Erasure.View> {

    @Inject
    Drafts drafts;

    @Inject
    Nouns nouns;

    @Inject
    Ids ids;

    @Inject
    Redaction redaction;

    @Inject
    Exchange exchange;

    ErasureRepository() {
        super(Erasure.class, Erasure.View.class);
    }

    Erasure.View create(Erasure.Draft draft) {
        drafts.check(draft);
        var noun = nouns.in(draft.noun()).orElseThrow(() -> Problem.invalid(Problem.Error.at("/noun", "must be one of " + nouns.collections())));
        if (!ids.taken(noun, draft.id())) {
            throw Problem.invalid(Problem.Error.at("/id", "nothing there has this id, or ever had"));
        }
        var places = redaction.places(noun, draft.id(), draft.text());
        check(places);
        redaction.redact(noun, draft.id(), draft.text(), places);
        var erasure = new Erasure(ids.free(noun(), ""), noun, draft, exchange.caller().name(), places);
        persistAndFlush(erasure);
        exchange.creates();
        return erasure.view(today());
    }

    private static void check(List<Redaction.Place> places) {
        if (places.isEmpty()) {
            throw Problem.invalid(Problem.Error.at("/text", "stands nowhere in it, nor in its history"));
        }
        var fixed = places.stream().filter(place -> !place.redactable()).map(place -> Problem.Error.at("/text",
                "stands at " + place.pointer() + ", which is an id, a reference or one of a closed set and cannot be redacted; give more of the words around it")).toList();
        if (!fixed.isEmpty()) {
            throw Problem.invalid(fixed);
        }
    }
}
