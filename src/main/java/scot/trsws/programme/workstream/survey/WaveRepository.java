package scot.trsws.programme.workstream.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.store.Ids;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Step;

/** The waves of the surveys. */
@ApplicationScoped
public class WaveRepository extends Repository<Wave, Wave.Draft, WaveView> {

    @Inject
    InstrumentRepository instruments;

    @Inject
    Sheets sheets;

    @Inject
    Shuffle shuffle;

    @Inject
    SurveyRepository surveys;

    @Inject
    Exchange exchange;

    WaveRepository() {
        super(Wave.class, WaveView.class);
    }

    @Override
    protected Wave make(String id, Wave.Draft draft) {
        return new Wave(id, draft);
    }

    @Override
    protected String stem(Wave.Draft draft) {
        return Ids.slug(instruments.require(draft.instrument()).survey() + "-" + draft.title());
    }

    @Override
    protected Set<String> sortable() {
        return Set.of("title", "opensOn", "closesOn");
    }

    /** Each group that was counted is one that the instrument tells apart. */
    @Override
    protected void admit(Wave wave, Wave.Draft draft) {
        var sheet = sheets.of(draft.instrument());
        var groups = draft.population() == null ? List.<Population>of() : draft.population();
        var errors = IntStream.range(0, groups.size()).filter(number -> groups.get(number).dimension() != null).boxed()
                .flatMap(number -> sheet.broken("/population/" + number, groups.get(number))).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** Keeps a wave in its status until this transaction ends, and refuses where it is none of these; tells its instrument. */
    String hold(String id, Set<WaveStatus> allowed) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager().createNativeQuery("select instrument, status from survey_wave where id = :id for share")
                .setParameter("id", id).getResultList();
        var wave = rows.stream().findFirst().orElseThrow(Problem::notFound);
        if (!allowed.contains(WaveStatus.valueOf((String) wave[1]))) {
            var names = allowed.stream().map(Enum::name).collect(Collectors.joining(" or "));
            throw new Problem(Refusal.ILLEGAL_TRANSITION, "The wave is " + wave[1] + ": this is done while it is " + names + ".");
        }
        return (String) wave[0];
    }

    public WaveView open(String id, Preconditions preconditions, Step step) {
        return perform(id, preconditions, (wave, told) -> {
            wave.become(WaveStatus.OPEN, told);
            var instrument = instruments.require(wave.instrument());
            if (instrument.status() != InstrumentStatus.AGREED) {
                throw new Problem(Refusal.ILLEGAL_TRANSITION, "Its instrument is not agreed yet: agree it first.");
            }
            Days.notBefore(instrument.view(today()).statusOn(), told.on());
            surveys.hold(instrument.survey());
        }, step);
    }

    public WaveView close(String id, Preconditions preconditions, Step step) {
        become(id, preconditions, WaveStatus.CLOSED, step);
        shuffle.responsesOf(id);
        var wave = require(id);
        getEntityManager().refresh(wave);
        return exchange.dryRun() ? wave.rehearsed() : wave.view(today());
    }

    public WaveView become(String id, Preconditions preconditions, WaveStatus wanted, Step step) {
        return perform(id, preconditions, (wave, told) -> wave.become(wanted, told), step);
    }
}
