package scot.trsws.programme.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import scot.trsws.programme.http.Caller;

/** How a caller travels through the framework's security: its name, the names of its roles, and itself. */
final class Identities {

    private static final String CALLER = "caller";

    private Identities() {}

    static SecurityIdentity of(String name, Role role, Set<String> partners) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name)).addRoles(role.names())
                .addAttribute(CALLER, role.caller(name, partners)).build();
    }

    static Caller caller(SecurityIdentity identity) {
        return identity.isAnonymous() ? Caller.NOBODY : identity.getAttribute(CALLER);
    }
}
