package scot.trsws.programme.workstream.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Drafts;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.WaveRepository;
import scot.trsws.programme.workstream.survey.disclosure.Pattern;
import scot.trsws.programme.workstream.survey.disclosure.Suppression;
import scot.trsws.programme.workstream.survey.disclosure.Tally;

/**
 * Releases tables of closed waves. A release settles what is hidden in a table, beside all that was released of the
 * question before; from then on it is always the same. Reading settles nothing.
 */
@ApplicationScoped
public class Releases {

    @Inject
    Responses responses;

    @Inject
    Ledger ledger;

    @Inject
    ClosedWaves closed;

    @Inject
    WaveRepository waves;

    @Inject
    Audience audience;

    @Inject
    Drafts drafts;

    /** Releases a table, with its margins; one that was released before stays as it is. */
    public Page<Released> release(String id, ReleaseDraft draft) {
        var wave = closed.require(id);
        drafts.check(draft);
        var parts = draft.parts(wave);
        ledger.hold(id, draft.question());
        var shows = false;
        for (var part : parts) {
            shows |= keep(part);
        }
        if (!shows) {
            throw Disclosive.nothingShown(Place.BODY, parts.get(0).dimensions());
        }
        return Page.of(Released.class, parts.stream().map(ledger::entry).toList());
    }

    Page<Released> all(String id) {
        closed.requireTold(id);
        return Page.of(Released.class, ledger.all(id));
    }

    /** The tables of these questions, as far as whoever asks may see them. */
    List<Told> told(ClosedWave wave, List<Question> questions, List<Integer> dimensions) {
        var told = questions.stream().flatMap(question -> told(Part.of(wave, question, dimensions)).stream()).toList();
        if (told.isEmpty() && !questions.isEmpty()) {
            throw notReleased(wave.id());
        }
        if (!told.isEmpty() && told.stream().noneMatch(each -> each.table().tells())) {
            throw Disclosive.nothingShown(Place.ADDRESS, dimensions);
        }
        return told;
    }

    static Problem notReleased(String waves) {
        return new Problem(Refusal.NOT_READY, "No such table of " + waves + " is released: an analyst must release it first; releases lists those that are.");
    }

    /** All parts of a question, or none: one alone could be taken for the whole. */
    private List<Told> told(List<Part> parts) {
        var told = parts.stream().flatMap(part -> told(part).stream()).toList();
        return told.size() == parts.size() ? told : List.of();
    }

    private Optional<Told> told(Part part) {
        var before = ledger.of(part);
        var released = before.stream().filter(part::is).findFirst();
        if (released.isEmpty() && !audience.decides()) {
            return Optional.empty();
        }
        var tally = responses.tally(part);
        var table = released.orElseGet(() -> last(settled(part, tally, before, Place.ADDRESS)));
        return Optional.of(new Told(part, new Table(part.wave(), tally, table), released.isPresent()));
    }

    /** Writes a part into the ledger, if it is not there yet; false where it shows nothing. */
    private boolean keep(Part part) {
        var before = ledger.of(part);
        if (before.stream().anyMatch(part::is)) {
            return true;
        }
        var tally = responses.tally(part);
        var tables = settled(part, tally, before, Place.BODY);
        tables.forEach(table -> ledger.write(part, table, table.shown(tally), waves.today()));
        return last(tables).showsAny(tally);
    }

    /** What a part and its margins hide, itself last; where it could show nothing, that it hides everything. */
    private static List<Pattern> settled(Part part, Tally tally, List<Pattern> before, Place place) {
        var suppression = new Suppression(part.wave().policy(), tally);
        Disclosive.refuseSmall(part.wave(), suppression, part.dimensions(), place);
        var tables = suppression.release(part.dimensions(), before);
        return tables.isEmpty() ? List.of(suppression.nothing(part.dimensions())) : tables;
    }

    private static Pattern last(List<Pattern> tables) {
        return tables.get(tables.size() - 1);
    }
}
