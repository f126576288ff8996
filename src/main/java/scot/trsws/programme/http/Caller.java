package scot.trsws.programme.http;

import java.util.Collection;
import java.util.Set;

/**
 * Who sends a request.
 *
 * @param name the name that the history and the audit keep
 * @param sight how much they see
 * @param partners the partners that they speak for
 * @param bound whether they write the records of these partners only
 */
public record Caller(String name, Sight sight, Set<String> partners, boolean bound) {

    /** Somebody of whom nothing is known. */
    public static final Caller NOBODY = new Caller("anonymous", Sight.PUBLISHED, Set.of(), false);

    /** The service itself, which sees everything. */
    public static Caller service(String name) {
        return new Caller(name, Sight.EVERYTHING, Set.of(), false);
    }

    /** Whether they may write a record that belongs to these partners; one that belongs to none is the programme's. */
    public boolean mayWrite(Collection<String> owners) {
        return !bound || !owners.isEmpty() && partners.containsAll(owners);
    }
}
