package scot.trsws.programme.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A change as far as the caller may know of it; only the database writes them. */
@Entity
@Immutable
@Table(name = "visible_change")
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
