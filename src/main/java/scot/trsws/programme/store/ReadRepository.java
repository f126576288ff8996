package scot.trsws.programme.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Representation;

/** What every collection of nouns can be asked, those too that only a migration writes. */
public abstract class ReadRepository<N extends Kept<V>, V extends Representation> implements PanacheRepositoryBase<N, String> {

    @Inject
    Clock clock;

    @Inject
    Pages pages;

    @Inject
    History history;

    @Inject
    Ids ids;

    private final Class<N> type;
    private final Class<V> read;

    protected ReadRepository(Class<N> type, Class<V> read) {
        this.type = type;
        this.read = read;
    }

    /** The fields of the view, beside id, createdAt and updatedAt, that a list may be sorted by. */
    protected Set<String> sortable() {
        return Set.of();
    }

    public String noun() {
        return type.getAnnotation(Table.class).name();
    }

    /** What is read of one of them. */
    public Class<V> view() {
        return read;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(AsOf.LONDON));
    }

    /** Whether a noun with this id exists, or ever did. */
    public boolean everHad(String id) {
        return ids.taken(noun(), id);
    }

    public N require(String id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    public V read(String id, AsOf asOf) {
        if (asOf != null && asOf.on().isAfter(today())) {
            throw Problem.unreadable(Problem.Error.parameter("asOf", "must not be in the future: what will be known then is not known"));
        }
        return asOf == null ? require(id).view(today()) : history.at(noun(), id, asOf, type).view(asOf.on());
    }

    public Page<V> page(Where where, PageRequest request) {
        return pages.page(type, read, sortable(), where, request, noun -> noun.view(today()));
    }

    /** Which nouns these are, by their ids. */
    public Set<String> ids(Where where) {
        return pages.ids(type, where);
    }

    public Page<Change<V>> history(String id, PageRequest request) {
        return history.of(noun(), id, request, type);
    }
}
