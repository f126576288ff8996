package scot.trsws.programme.workstream.survey.result;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.partner.AreaRepository;
import scot.trsws.programme.store.Where;
import scot.trsws.programme.workstream.survey.Choice;
import scot.trsws.programme.workstream.survey.Dimension;
import scot.trsws.programme.workstream.survey.InstrumentRepository;
import scot.trsws.programme.workstream.survey.Question;
import scot.trsws.programme.workstream.survey.SurveyRepository;
import scot.trsws.programme.workstream.survey.Wave;
import scot.trsws.programme.workstream.survey.WaveRepository;
import scot.trsws.programme.workstream.survey.disclosure.DisclosurePolicy;
import scot.trsws.programme.workstream.survey.disclosure.Grouping;

/** Finds waves whose results may be told. */
@ApplicationScoped
class ClosedWaves {

    @Inject
    WaveRepository waves;

    @Inject
    InstrumentRepository instruments;

    @Inject
    SurveyRepository surveys;

    @Inject
    AreaRepository areas;

    @Inject
    Responses responses;

    @Inject
    Audience audience;

    @Inject
    EntityManager entities;

    /** A wave, if whoever asks is told of its results before all of them are out. */
    Wave requireTold(String id) {
        var wave = waves.require(id);
        if (!audience.isTold(wave.status())) {
            throw new Problem(Refusal.NOT_READY, "The wave is " + wave.status() + ": its results are told once it is PUBLISHED.");
        }
        return wave;
    }

    ClosedWave require(String id) {
        var wave = requireTold(id);
        if (!wave.status().isClosed()) {
            throw new Problem(Refusal.NOT_READY, "The wave is " + wave.status() + ": its results come once it is closed.");
        }
        var instrument = instruments.require(wave.instrument());
        var survey = surveys.require(instrument.survey());
        var counted = responses.by(id, instrument.dimensions().stream().map(Dimension::code).toList());
        if (counted.stream().mapToLong(Responses.Counted::people).sum() < survey.policy().minimumBase()) {
            throw new Problem(Refusal.DISCLOSIVE, "Fewer than " + survey.policy().minimumBase() + " responses came in: nothing of the wave can be told.");
        }
        var groups = instrument.dimensions().stream().map(dimension -> group(dimension, counted, survey.policy())).toList();
        return new ClosedWave(id, survey.id(), survey.policy(), instrument.questions(), groups, wave.population());
    }

    /** Refuses a question that no version of the survey asks. */
    void requireAsked(ClosedWave wave, String question) {
        var asked = entities.createQuery("select count(i) from Instrument i join i.questions q where i.survey = :survey and q.code = :question", Long.class)
                .setParameter("survey", wave.survey()).setParameter("question", question).getSingleResult();
        if (asked == 0) {
            throw ResultFilter.refused("question", "must be of " + wave.questions().stream().map(Question::code).collect(Collectors.joining(", ")));
        }
    }

    /** The wave of the same survey that was closed last before this one. */
    String before(ClosedWave wave) {
        return entities.createQuery("""
                select w.id from Wave w join Instrument i on i.id = w.instrument
                where i.survey = :survey and w.closedOn < (select n.closedOn from Wave n where n.id = :wave)
                order by w.closedOn desc, w.id""", String.class).setParameter("survey", wave.survey()).setParameter("wave", wave.id()).setMaxResults(1)
                .getResultStream().findFirst().orElseThrow(() -> new Problem(Refusal.NOT_READY, "No wave of this survey was closed before it: name one to compare it with."));
    }

    /** Refuses a wave of another survey. */
    String ofTheSameSurvey(ClosedWave wave, String other) {
        var found = waves.findByIdOptional(other).filter(each -> instruments.require(each.instrument()).survey().equals(wave.survey()));
        return found.map(Wave::id).orElseThrow(() -> ResultFilter.refused("with", "must be a wave of the same survey"));
    }

    private ClosedWave.Group group(Dimension dimension, List<Responses.Counted> counted, DisclosurePolicy policy) {
        var people = counted.stream().collect(groupingBy(row -> row.groups().getOrDefault(dimension.code(), ClosedWave.NOT_RECORDED), summingLong(Responses.Counted::people)));
        var known = dimension.areas() ? areas.ids(Where.all()).stream() : dimension.categories().stream().map(Choice::code);
        var inOrder = new LinkedHashMap<String, Long>();
        Stream.concat(known, Stream.of(ClosedWave.NOT_RECORDED)).filter(category -> people.containsKey(category) || !category.equals(ClosedWave.NOT_RECORDED))
                .forEach(category -> inOrder.put(category, people.getOrDefault(category, 0L)));
        return new ClosedWave.Group(dimension.code(), List.copyOf(inOrder.keySet()), Grouping.untold(inOrder, policy));
    }
}
