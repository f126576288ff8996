package scot.trsws.programme.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import scot.trsws.programme.http.Caller;
import scot.trsws.programme.http.Sight;

/** What somebody is to the programme. */
@Schema(description = "ADMINISTRATOR: keys, audit and reference data. STAFF: everything of the programme. CONTRIBUTOR: the records of their own partners. "
        + "ANALYST: survey texts and results that are not released. READER: what partners may see.")
enum Role {
    ADMINISTRATOR(Sight.EVERYTHING), STAFF(Sight.EVERYTHING), CONTRIBUTOR(Sight.PARTNERS), ANALYST(Sight.PARTNERS), READER(Sight.PARTNERS);

    private final Sight sight;

    Role(Sight sight) {
        this.sight = sight;
    }

    /** The names that operations know this role by: every role reads what readers and the public read. */
    Set<String> names() {
        return this == READER ? Set.of(Roles.READER, Roles.PUBLIC) : Set.of(name(), Roles.READER, Roles.PUBLIC);
    }

    /** Whether it may come with partners to speak for, or without any. */
    boolean fits(boolean partners) {
        return switch (this) {
            case CONTRIBUTOR -> partners;
            case READER -> true;
            default -> !partners;
        };
    }

    /** Who has several roles sees the most that one of them does; who may write for partners and not for the programme is bound to them. */
    static Caller caller(String name, Collection<Role> roles, Set<String> partners) {
        var sight = roles.stream().map(role -> role.sight).max(Comparator.naturalOrder()).orElse(Sight.PUBLISHED);
        return new Caller(name, sight, partners, roles.contains(CONTRIBUTOR) && !roles.contains(STAFF));
    }
}
