package scot.trsws.programme.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import scot.trsws.programme.http.Deed;
import scot.trsws.programme.store.Signature;

/** Keeps every deed: a write with its effect or not at all, an export before it leaves, a refusal by and by. */
@ApplicationScoped
class Entries {

    @Inject
    Signature signature;

    @Inject
    EntityManager entities;

    @Inject
    Backlog backlog;

    void keep(@Observes Deed deed) {
        switch (deed.kind()) {
            case WRITE -> insert(List.of(Entry.of(deed)));
            case EXPORT -> signature.unsigned(() -> insert(List.of(Entry.of(deed))));
            case REFUSAL -> backlog.add(deed);
        }
    }

    /** How many these are. */
    int insert(List<Entry> entries) {
        entries.forEach(this::insert);
        return entries.size();
    }

    private void insert(Entry entry) {
        var deed = entry.deed();
        entities.createNativeQuery("""
                insert into audit_entry (at, kind, caller, operation, method, path, status, code, replayed, left_out, address, request)
                values (:at, :kind, :caller, cast(:operation as text), :method, :path,
                        :status, cast(:code as text), :replayed, cast(:leftOut as bigint), cast(:address as text), cast(:request as text))""")
                .setParameter("at", entry.at()).setParameter("kind", deed.kind().name()).setParameter("caller", deed.caller().name())
                .setParameter("operation", deed.operation()).setParameter("method", deed.method()).setParameter("path", deed.path())
                .setParameter("status", deed.status()).setParameter("code", deed.code()).setParameter("replayed", deed.replayed())
                .setParameter("leftOut", entry.leftOut()).setParameter("address", deed.address()).setParameter("request", deed.requestId())
                .executeUpdate();
    }
}
