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
import scot.trsws.programme.http.Representation;

/** A noun that is kept: with a readable id that never changes, and a version. */
@MappedSuperclass
public abstract class Kept<V extends Representation> {

    @Id
    private String id;

    @Version
    private long version = 1;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected Kept() {}

    protected Kept(String id) {
        this.id = id;
    }

    /** What is read of it; derived values are those of the given day in Europe/London. */
    public abstract V view(LocalDate today);

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
