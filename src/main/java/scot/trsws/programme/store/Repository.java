package scot.trsws.programme.store;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.MergePatch;
import scot.trsws.programme.http.Preconditions;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;

/** What every collection of nouns can do; a noun's own repository adds the questions that only it is asked. */
public abstract class Repository<N extends Stored<D, V>, D, V extends Representation> extends ReadRepository<N, V> {

    @Inject
    Exchange exchange;

    @Inject
    Drafts drafts;

    @Inject
    Rights rights;

    protected Repository(Class<N> type, Class<V> read) {
        super(type, read);
    }

    protected abstract N make(String id, D draft);

    /** What the server makes an id of when the caller gives none. */
    protected abstract String stem(D draft);

    /** Refuses a draft for what only other nouns know; the noun is null where it is to be made. */
    protected void admit(N noun, D draft) {}

    /** The draft with what it left out, where other nouns know it. */
    protected D complete(D draft) {
        return draft;
    }

    /** The partners whose record a draft makes; where there is none it is the programme's. */
    protected Collection<String> owners(D draft) {
        return List.of();
    }

    /** The one owner of a record, or none. */
    protected static Collection<String> only(String partner) {
        return partner == null ? List.of() : List.of(partner);
    }

    public V create(D draft) {
        exchange.creates();
        return add(draft);
    }

    public V replace(String id, Preconditions preconditions, D draft) {
        ids.check(id);
        ids.reserve(noun(), id);
        var existing = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (existing == null) {
            if (ids.stands(noun(), id) || exchange.caller().bound() && ids.taken(noun(), id)) {
                throw Problem.notFound();
            }
            preconditions.onAbsent();
            exchange.creates();
            return add(id, draft);
        }
        return revise(permitted(existing, preconditions), draft);
    }

    public V update(String id, Preconditions preconditions, MergePatch patch) {
        var existing = require(id, preconditions);
        return revise(existing, patch == null ? null : patch.on(existing.draft()));
    }

    /** Lets the noun with this id do one of its deeds. */
    public V perform(String id, Preconditions preconditions, Consumer<N> deed) {
        var existing = require(id, preconditions);
        deed.accept(existing);
        return kept(existing);
    }

    /** As perform, with what the deed needs to be told. */
    public <T> V perform(String id, Preconditions preconditions, BiConsumer<N, T> deed, T told) {
        var existing = require(id, preconditions);
        drafts.check(told);
        deed.accept(existing, told);
        return kept(existing);
    }

    public void delete(String id, Preconditions preconditions) {
        var existing = require(id, preconditions);
        existing.leave();
        delete(existing);
    }

    /** Adds a noun in the course of something else, under an id that the server makes. */
    public V add(D draft) {
        check(null, draft);
        return insert(ids.free(noun(), stem(draft)), draft);
    }

    /** Adds a noun whose id is known to be free. */
    public V add(String id, D draft) {
        check(null, draft);
        return insert(id, draft);
    }

    private V insert(String id, D draft) {
        admit(null, draft);
        var noun = make(id, complete(draft));
        persist(noun);
        return kept(noun);
    }

    private N require(String id, Preconditions preconditions) {
        return permitted(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound), preconditions);
    }

    private N permitted(N existing, Preconditions preconditions) {
        rights.requireOwn(() -> owners(existing.draft()));
        preconditions.onExisting(existing.version(), existing.createdAt());
        return existing;
    }

    private V revise(N existing, D draft) {
        check(existing, draft);
        admit(existing, draft);
        existing.revise(complete(draft));
        return kept(existing);
    }

    /** Whose it would be comes before all that is wrong with it. */
    private void check(N existing, D draft) {
        if (draft != null) {
            rights.requireOwnMade(() -> owners(draft));
            rights.requirePublication(existing == null ? null : existing.draft(), draft);
        }
        drafts.check(draft, existing == null || !exchange.caller().bound() ? null : existing.draft());
    }

    private V kept(N noun) {
        flush();
        return noun.view(today());
    }
}
