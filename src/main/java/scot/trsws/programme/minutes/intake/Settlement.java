package scot.trsws.programme.minutes.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Where;

/** Settles a thing that minutes tell with the records: it is added, put in where they say nothing, or left as they have it. */
@ApplicationScoped
class Settlement {

    @Inject
    ObjectMapper mapper;

    /** The record that the key finds, or that is made; nothing on record is ever overwritten. */
    <N extends Stored<D, V>, D, V extends Representation> Settled settle(String pointer, String collection, Repository<N, D, V> records, Where key, D told) {
        try {
            var known = records.ids(key).stream().findFirst();
            return known.isPresent() ? complete(pointer, collection, records, known.get(), told)
                    : new Settled(pointer, Outcome.CREATED, collection, records.add(told).id(), null);
        } catch (Problem problem) {
            throw problem.below("/content" + pointer);
        }
    }

    private <N extends Stored<D, V>, D, V extends Representation> Settled complete(String pointer, String collection, Repository<N, D, V> records, String id, D told) {
        var recorded = mapper.valueToTree(records.require(id).draft());
        var completion = Completion.of(recorded, mapper.valueToTree(told));
        var completed = !completion.whole().equals(recorded);
        if (completed) {
            records.replace(id, Preconditions.whateverIsThere(), read(completion, told));
        }
        return new Settled(pointer, outcome(completed, completion), collection, id, detail(completion));
    }

    @SuppressWarnings("unchecked")
    private <D> D read(Completion completion, D told) {
        try {
            return (D) mapper.treeToValue(completion.whole(), told.getClass());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(boolean completed, Completion completion) {
        return completed ? Outcome.COMPLETED : completion.contradicted().isEmpty() ? Outcome.UNCHANGED : Outcome.KEPT;
    }

    private static String detail(Completion completion) {
        return completion.contradicted().isEmpty() ? null : "the record has another " + String.join(", ", completion.contradicted());
    }
}
