package scot.trsws.programme.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import scot.trsws.programme.http.Cursor;
import scot.trsws.programme.http.Problem;

/** A total order of a list: by one field of what is read, empty values last, and then by id. */
record Order(String field, Class<?> type, Class<?> identity, boolean turned) {

    private static final Set<String> ALWAYS = Set.of("id", "createdAt", "updatedAt");

    static Order of(String sort, Class<?> read, Set<String> sortable) {
        var turned = sort.startsWith("-");
        var field = turned ? sort.substring(1) : sort;
        var known = new TreeSet<>(sortable);
        known.addAll(ALWAYS);
        known.removeIf(name -> typeOf(name, read) == null);
        if (!known.contains(field)) {
            throw Problem.unreadable(Problem.Error.parameter("sort", "must be one of " + String.join(", ", known) + ", with a minus before it to turn the order"));
        }
        return new Order(field, typeOf(field, read), typeOf("id", read), turned);
    }

    String hql() {
        var direction = turned ? " desc" : "";
        return " order by " + (field.equals("id") ? "" : expression() + direction + ", ") + "n.id" + direction;
    }

    Where after(Where where, Cursor cursor) {
        var than = turned ? " < " : " > ";
        if (field.equals("id")) {
            return where.and("n.id" + than + "?", value(identity, cursor.id()));
        }
        var last = cursor.value() == null ? last() : value(type, cursor.value());
        return where.and("(" + expression() + ", n.id)" + than + "(?, :end)", last).with("end", value(identity, cursor.id()));
    }

    Cursor cursor(Object row) {
        var value = component(row, field);
        return new Cursor(value == null ? null : value.toString(), component(row, "id").toString());
    }

    private String expression() {
        if (type == LocalDate.class) {
            return "coalesce(n." + field + ", date 9999-12-31)";
        }
        return type == Integer.class ? "coalesce(n." + field + ", " + Integer.MAX_VALUE + ")" : "n." + field;
    }

    private Object last() {
        return type == LocalDate.class ? LocalDate.of(9999, 12, 31) : Integer.MAX_VALUE;
    }

    private static Object value(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> LocalDate.parse(text);
            case "Instant" -> Instant.parse(text);
            case "Integer", "int" -> Integer.valueOf(text);
            case "Long", "long" -> Long.valueOf(text);
            default -> text;
        };
    }

    private static Class<?> typeOf(String name, Class<?> read) {
        return Arrays.stream(read.getRecordComponents()).filter(component -> component.getName().equals(name))
                .<Class<?>>map(component -> component.getType()).findFirst().orElse(null);
    }

    static Object component(Object row, String name) {
        try {
            var accessor = row.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
