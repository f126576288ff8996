package scot.trsws.programme.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Collection;
import java.util.Set;
import scot.trsws.programme.http.Caller;

/** How a caller travels through the framework's security: its name, the names of its roles, and itself. */
final class Identities {

    private static final String CALLER = "caller";

    private Identities() {}

    static SecurityIdentity of(String name, Collection<Role> roles, Set<String> partners) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).addAttribute(CALLER, Role.caller(name, roles, partners));
        roles.forEach(role -> identity.addRoles(role.names()));
        return identity.build();
    }

    static Caller caller(SecurityIdentity identity) {
        return identity.isAnonymous() ? Caller.NOBODY : identity.getAttribute(CALLER);
    }
}
