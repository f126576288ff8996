package scot.trsws.programme.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import scot.trsws.programme.http.AsOf;
import scot.trsws.programme.http.Page;
import scot.trsws.programme.http.PageRequest;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;
import scot.trsws.programme.http.Representation;

/** What every noun was, read from the changes that the database recorded. */
@ApplicationScoped
class History {

    private static final ObjectMapper ROWS = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .findAndAddModules().build();

    @Inject
    EntityManager entities;

    @Inject
    Pages pages;

    <N extends Kept<V>, V extends Representation> Page<Change<V>> of(String noun, String id, PageRequest request, Class<N> type) {
        if (latest(noun, id, null) == null) {
            throw Problem.notFound();
        }
        @SuppressWarnings("unchecked")
        var read = (Class<Change<V>>) (Class<?>) Change.class;
        var where = Where.all().is("noun", noun).is("nounId", id);
        return pages.page(ChangeRow.class, read, Set.of(), where, request, row -> change(row, type));
    }

    <N> N at(String noun, String id, AsOf asOf, Class<N> type) {
        var row = latest(noun, id, asOf);
        if (row == null || row.after == null) {
            throw new Problem(Refusal.NOT_FOUND, "Nothing with this id was known then.");
        }
        return noun(row.after, type);
    }

    private ChangeRow latest(String noun, String id, AsOf asOf) {
        var until = asOf == null ? "" : " and c.at <= :until";
        var query = entities.createQuery("select c from ChangeRow c where c.noun = :noun and c.nounId = :id" + until + " order by c.id desc", ChangeRow.class)
                .setParameter("noun", noun).setParameter("id", id).setMaxResults(1);
        if (asOf != null) {
            query.setParameter("until", asOf.at());
        }
        return query.getResultStream().findFirst().orElse(null);
    }

    private static <N extends Kept<V>, V extends Representation> Change<V> change(ChangeRow row, Class<N> type) {
        var on = row.at.atZone(AsOf.LONDON).toLocalDate();
        return new Change<>(row.id, row.at, row.actor, row.request, view(row.before, type, on), view(row.after, type, on));
    }

    private static <N extends Kept<V>, V extends Representation> V view(String row, Class<N> type, LocalDate on) {
        return row == null ? null : noun(row, type).view(on);
    }

    private static <N> N noun(String row, Class<N> type) {
        try {
            return ROWS.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change of " + type.getSimpleName() + " cannot be read back", e);
        }
    }
}
