package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.trsws.programme.http.Cursor;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;

/** Reads lists by keyset: each page starts after the last row of the one before, so that rows may come and go. */
@ApplicationScoped
public class Pages {

    private static final int BATCH = 500;

    @Inject
    EntityManager entities;

    @Inject
    References references;

    @Inject
    Signature signature;

    public <N, V> Page<V> page(Class<N> type, Class<V> read, Set<String> sortable, Where where, PageRequest request, Function<N, V> view) {
        var order = Order.of(request.sort("id"), read, sortable);
        references.requireAll(where);
        var rows = rows(type, where, order, request.after().orElse(null), request.limit() + 1).stream().map(view).toList();
        var more = rows.size() > request.limit();
        var items = more ? rows.subList(0, request.limit()) : rows;
        var next = more ? request.next(order.cursor(items.get(items.size() - 1))) : null;
        return new Page<>(items, next, request.count() ? count(type, where) : null, new Everything<>(type, read, where, order, view));
    }

    Set<String> ids(Class<?> type, Where where) {
        references.requireAll(where);
        var query = entities.createQuery("select n.id from " + type.getName() + " n" + where.hql(), String.class);
        where.values().forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toCollection(TreeSet::new));
    }

    private <N> List<N> rows(Class<N> type, Where where, Order order, Cursor after, int most) {
        var wanted = after == null ? where : order.after(where.copy(), after);
        var query = entities.createQuery("select n from " + type.getName() + " n" + wanted.hql() + order.hql(), type);
        wanted.values().forEach(query::setParameter);
        return query.setMaxResults(most).setHint("org.hibernate.readOnly", true).getResultList();
    }

    private Long count(Class<?> type, Where where) {
        var query = entities.createQuery("select count(n) from " + type.getName() + " n" + where.hql(), Long.class);
        where.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The whole list, batch by batch: each starts after the one before, as pages do. */
    private final class Everything<N, V> implements Page.Whole<V> {

        private final Class<N> type;
        private final Class<V> read;
        private final Where where;
        private final Order order;
        private final Function<N, V> view;

        Everything(Class<N> type, Class<V> read, Where where, Order order, Function<N, V> view) {
            this.type = type;
            this.read = read;
            this.where = where;
            this.order = order;
            this.view = view;
        }

        @Override
        public Class<V> type() {
            return read;
        }

        @Override
        public void each(Consumer<V> row) {
            Cursor after = null;
            List<V> batch;
            do {
                batch = batch(after);
                batch.forEach(row);
                after = batch.isEmpty() ? null : order.cursor(batch.get(batch.size() - 1));
            } while (batch.size() == BATCH);
        }

        /** In a transaction of its own, so that whoever reads slowly holds no connection. */
        private List<V> batch(Cursor after) {
            return signature.apart(() -> rows(type, where, order, after, BATCH).stream().map(view).toList());
        }
    }
}
