package scot.trsws.programme.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of the change table, which only the database writes. */
@Entity
@Immutable
@Table(name = "change")
class ChangeRow {

    @Id
    Long id;
    Instant at;
    String actor;
    String request;
    String noun;
    String nounId;

    @ColumnTransformer(read = "before::text")
    String before;

    @ColumnTransformer(read = "after::text")
    String after;
}
