package scot.trsws.programme.workstream.survey.result;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import scot.trsws.programme.access.Roles;
import scot.trsws.programme.http.Exchange;
import scot.trsws.programme.http.Sight;
import scot.trsws.programme.workstream.survey.WaveStatus;

/** Who asks for results: analysts decide about them, the programme's staff see what is released, others that of published waves. */
@ApplicationScoped
class Audience {

    @Inject
    SecurityIdentity identity;

    @Inject
    Exchange exchange;

    /** Whether they see a table that is not released. */
    boolean decides() {
        return identity.hasRole(Roles.ANALYST);
    }

    /** Whether they are told of a wave with this status at all. */
    boolean isTold(WaveStatus status) {
        return status == WaveStatus.PUBLISHED || exchange.caller().sight() == Sight.EVERYTHING || decides();
    }
}
