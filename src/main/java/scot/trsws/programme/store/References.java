package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import scot.trsws.programme.http.Problem;

/** Whether what is referred to exists. */
@ApplicationScoped
public class References {

    @Inject
    EntityManager entities;

    boolean exist(String table, String id) {
        return exist(table, "id", id);
    }

    private boolean exist(String table, String column, String value) {
        return !entities.createNativeQuery("select 1 from " + table + " where " + column + " = :value limit 1").setParameter("value", value).getResultList().isEmpty();
    }

    /** Refuses filters that name something which does not exist: that is an error, and not an empty list. */
    public void requireAll(Where where) {
        var errors = where.references().stream().filter(reference -> !exist(reference.table(), reference.column(), reference.value()))
                .map(reference -> Problem.Error.parameter(reference.parameter(),
                        reference.column().equals("id") ? missing(reference.table()) : "nothing has this value")).toList();
        if (!errors.isEmpty()) {
            throw Problem.unreadable(errors);
        }
    }

    static String missing(String table) {
        return "there is no " + spoken(table) + " with this id";
    }

    /** With its article: a partner, an action. */
    static String one(String table) {
        return ("aeiou".indexOf(table.charAt(0)) < 0 ? "a " : "an ") + spoken(table);
    }

    static String spoken(String table) {
        return table.replace('_', ' ');
    }
}
