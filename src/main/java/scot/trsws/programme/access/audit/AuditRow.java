package scot.trsws.programme.access.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A linked entry, which is only ever read. */
@Entity
@Immutable
@Table(name = "audit_trail")
class AuditRow {

    @Id
    Long id;
    String hash;
    Long entry;
    Instant at;

    @Enumerated(EnumType.STRING)
    AuditKind kind;
    String caller;
    String operation;
    String method;
    String path;
    Integer status;
    String code;
    boolean replayed;
    Long leftOut;
    String address;
    String request;
    String noun;
    String nounId;
    Long change;
    String digest;

    AuditEntry view() {
        return new AuditEntry(id, hash, entry, at, kind, caller, operation, method, path, status, code, replayed, leftOut, address, request,
                noun, nounId, change, digest);
    }
}
