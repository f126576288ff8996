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
import java.util.List;
import java.util.Objects;
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

    // The last state of the moment, where it may be known; no earlier one in its place.
    private static final String THEN = """
            select case when is_visible(c.noun, c.after) then c.after::text end from change c
            where c.noun = :noun and c.noun_id = :id and c.at <= :until order by c.id desc limit 1""";

    @Inject
    EntityManager entities;

    @Inject
    Ids ids;

    @Inject
    Pages pages;

    <N extends Kept<V>, V extends Representation> Page<Change<V>> of(String noun, String id, PageRequest request, Class<N> type) {
        if (!ids.known(noun, id)) {
            throw Problem.notFound();
        }
        @SuppressWarnings("unchecked")
        var read = (Class<Change<V>>) (Class<?>) Change.class;
        var where = Where.all().is("noun", noun).is("nounId", id);
        return pages.page(ChangeRow.class, read, Set.of(), where, request, row -> change(row, type));
    }

    <N> N at(String noun, String id, AsOf asOf, Class<N> type) {
        if (!ids.known(noun, id)) {
            throw Problem.notFound();
        }
        @SuppressWarnings("unchecked")
        List<String> then = entities.createNativeQuery(THEN, String.class).setParameter("noun", noun).setParameter("id", id).setParameter("until", asOf.at()).getResultList();
        return noun(then.stream().filter(Objects::nonNull).findFirst().orElseThrow(() -> new Problem(Refusal.NOT_FOUND, "Nothing with this id was known then.")), type);
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
