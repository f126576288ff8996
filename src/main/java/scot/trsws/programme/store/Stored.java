package scot.trsws.programme.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import scot.trsws.programme.http.Representation;

/** A noun that is kept: with a readable id that never changes, a version, and a draft of what may be written. */
@MappedSuperclass
public abstract class Stored<D, V extends Representation> {

    @Id
    private String id;

    @Version
    private long version = 1;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected Stored() {}

    protected Stored(String id) {
        this.id = id;
    }

    /** Takes over all that the draft says. Law: revising a noun with its own draft changes nothing. */
    public abstract void revise(D draft);

    public abstract D draft();

    /** What is read of it; derived values are those of the given day in Europe/London. */
    public abstract V view(LocalDate today);

    /** Replaces an owned list only where it differs, since touching it makes a new version. */
    protected static <T> void replace(List<T> kept, List<T> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    protected static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    @PrePersist
    void appears() {
        createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        updatedAt = createdAt;
    }

    @PreUpdate
    void changes() {
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
