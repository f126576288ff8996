package scot.trsws.programme.minutes.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.function.Supplier;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Repository;
import scot.trsws.programme.store.Stored;
import scot.trsws.programme.store.Where;

/** Settles a thing that minutes tell with the records: it is added, put in where they say nothing, or left as they have it. */
@ApplicationScoped
class Settlement {

    /** A record that may be the one that is told of. */
    private record Candidate(String id, Completion completion) {

        boolean saysAll() {
            return !completion.adds() && completion.contradicted().isEmpty();
        }

        Settled settled(String pointer, String collection) {
            return Settled.onRecord(pointer, completion.adds(), completion.contradicted(), collection, id);
        }
    }

    private static final Comparator<Candidate> BEST = Comparator.<Candidate>comparingInt(candidate -> candidate.completion.contradicted().size()).thenComparing(candidate -> candidate.completion.adds());

    @Inject
    ObjectMapper mapper;

    /**
     * The record that the key finds, or that is made; nothing on record is ever overwritten. What is told twice in the
     * same words is one record, and in other words two.
     */
    <N extends Stored<D, V>, D, V extends Representation> Settled settle(Accepting run, String pointer, String collection, Repository<N, D, V> records, Where key, D told) {
        return told(pointer, () -> {
            var known = records.ids(key).stream().sorted().map(id -> candidate(records, id, told))
                    .filter(candidate -> candidate.saysAll() || !run.has(collection, candidate.id)).min(BEST);
            return run.add(known.isPresent() ? complete(pointer, collection, records, known.get(), told)
                    : new Settled(pointer, Outcome.CREATED, collection, records.add(told).id(), null));
        });
    }

    /** Completes a record that is known to be meant. */
    <N extends Stored<D, V>, D, V extends Representation> Settled complete(Accepting run, String pointer, String collection,
            Repository<N, D, V> records, String id, D told) {
        return told(pointer, () -> run.add(complete(pointer, collection, records, candidate(records, id, told), told)));
    }

    private static Settled told(String pointer, Supplier<Settled> deed) {
        try {
            return deed.get();
        } catch (Problem problem) {
            throw problem.relocated(place -> "/content" + pointer + place);
        }
    }

    /** Locked as it is read, so that whoever writes it meanwhile waits. */
    private <N extends Stored<D, V>, D, V extends Representation> Candidate candidate(Repository<N, D, V> records, String id, D told) {
        var record = records.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        return new Candidate(id, Completion.of(tree(record.draft()), tree(told)));
    }

    private <N extends Stored<D, V>, D, V extends Representation> Settled complete(String pointer, String collection, Repository<N, D, V> records, Candidate known, D told) {
        if (known.completion.adds()) {
            try {
                records.replace(known.id, Preconditions.whateverIsThere(), read(known.completion, told));
            } catch (Problem problem) {
                return left(pointer, collection, known, problem);
            }
        }
        return known.settled(pointer, collection);
    }

    /** What is out of its author's hands is not completed either. */
    private static Settled left(String pointer, String collection, Candidate known, Problem problem) {
        if (problem.refusal() != Refusal.ILLEGAL_TRANSITION) {
            throw problem;
        }
        return new Settled(pointer, Outcome.KEPT, collection, known.id, problem.getMessage());
    }

    private JsonNode tree(Object draft) {
        return mapper.valueToTree(draft);
    }

    @SuppressWarnings("unchecked")
    private <D> D read(Completion completion, D told) {
        try {
            return (D) mapper.treeToValue(completion.whole(), told.getClass());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
