package scot.trsws.programme.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which nouns a list holds: conditions in HQL on the noun n. A filter that was not given adds none. */
public final class Where {

    /** What a filter names, which must exist. */
    record Reference(String table, String column, String parameter, String value) {}

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    public static Where all() {
        return new Where();
    }

    public Where is(String field, Object value) {
        return and("n." + field + " = ?", value);
    }

    public Where in(String field, Collection<?> any) {
        return any == null || any.isEmpty() ? this : and("n." + field + " in ?", any);
    }

    /** The field refers to this noun; one that does not exist is an error and not an empty list. */
    public Where refers(String field, String table, String id) {
        return refers(field, table, "n." + field + " = ?", id);
    }

    public Where refers(String parameter, String table, String condition, String id) {
        if (id != null) {
            references.add(new Reference(table, "id", parameter, id));
        }
        return and(condition, id);
    }

    /** The value stands in this column of this table somewhere; one that does not is an error and not an empty list. */
    public Where known(String parameter, String table, String column, String condition, String value) {
        if (value != null) {
            references.add(new Reference(table, column, parameter, value));
        }
        return and(condition, value);
    }

    public Where before(String field, LocalDate day) {
        return and("n." + field + " < ?", day);
    }

    public Where from(String field, LocalDate day) {
        return and("n." + field + " >= ?", day);
    }

    public Where updatedSince(Instant instant) {
        return and("n.updatedAt >= ?", instant);
    }

    /** The words stand in one of the fields, in any case of letters. */
    public Where contains(String words, String... fields) {
        var anyField = Stream.of(fields).map(field -> "locate(?, lower(n." + field + ")) > 0").collect(Collectors.joining(" or ", "(", ")"));
        return and(anyField, words == null ? null : words.toLowerCase(Locale.ROOT));
    }

    /** Any condition on n; each ? in it is the value. */
    public Where and(String condition, Object value) {
        if (value != null) {
            var name = "value" + values.size();
            values.put(name, value);
            conditions.add(condition.replace("?", ":" + name));
        }
        return this;
    }

    public Where that(String condition) {
        conditions.add(condition);
        return this;
    }

    Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String hql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    List<Reference> references() {
        return references;
    }

    Where copy() {
        var copy = new Where();
        copy.conditions.addAll(conditions);
        copy.values.putAll(values);
        return copy;
    }
}
