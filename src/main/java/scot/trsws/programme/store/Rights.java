package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.Refusal;

/** What those may write who are bound to the records of their own partners. What they may see, the database knows. */
@ApplicationScoped
class Rights {

    @Inject
    Exchange exchange;

    /** Refuses to touch a record that belongs to these partners; one that belongs to none is the programme's. */
    void requireOwn(Supplier<Collection<String>> whose) {
        var owners = owners(whose);
        if (!exchange.caller().mayWrite(owners)) {
            throw forbidden(owners.isEmpty() ? "It belongs to no partner, so only the programme's staff write it."
                    : "It belongs to " + String.join(" and ", owners) + ", for whom you do not speak.");
        }
    }

    /** Refuses to make a record of these partners; who names none in it would make one of the programme's. */
    void requireOwnMade(Supplier<Collection<String>> whose) {
        var owners = owners(whose);
        if (!exchange.caller().mayWrite(owners)) {
            throw forbidden("You write the records of " + String.join(" and ", exchange.caller().partners().stream().sorted().toList()) + " only, and this would be one of "
                    + (owners.isEmpty() ? "the programme" : String.join(" and ", owners)) + ".");
        }
    }

    /** Leaves it to the programme's staff to make public what was not, and to take back what was. */
    void requirePublication(Object before, Object wanted) {
        if (exchange.caller().bound() && isPublic(before) != isPublic(wanted)) {
            throw forbidden(isPublic(wanted) ? "Only the programme's staff make something PUBLIC; ask them to."
                    : "It is PUBLIC, and only the programme's staff take that back: send visibility as it is.");
        }
    }

    /** Looked up only for those whom it binds. */
    private Collection<String> owners(Supplier<Collection<String>> whose) {
        return exchange.caller().bound() ? whose.get() : List.of();
    }

    private static boolean isPublic(Object draft) {
        return draft instanceof Disclosed disclosed && disclosed.visibility() == Visibility.PUBLIC;
    }

    private static Problem forbidden(String detail) {
        return new Problem(Refusal.FORBIDDEN, detail);
    }
}
