package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What a check constraint says to a client: its comment in the database. */
@ApplicationScoped
class ConstraintWords {

    private static final String COMMENT = "select obj_description(oid, 'pg_constraint') from pg_constraint where conname = ?";

    @Inject
    DataSource database;

    /** Asked on a connection of its own, since the transaction that broke the rule answers nothing more. */
    String of(String constraint) {
        try (var connection = database.getConnection(); var query = connection.prepareStatement(COMMENT)) {
            query.setString(1, constraint);
            try (var rows = query.executeQuery()) {
                var words = rows.next() ? rows.getString(1) : null;
                return words == null ? "breaks a rule of this record" : words;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rule " + constraint + " cannot be put into words", e);
        }
    }
}
