package scot.trsws.programme.access.audit;

import java.sql.SQLException;
import java.util.List;
import scot.trsws.programme.Sql;

/** Somebody who owns the tables, and so can do what the service cannot. */
final class Owner {

    private static final List<String> GUARDED = List.of("audit_entry", "audit_link", "change");

    private Owner() {}

    /** Runs these in one transaction in which no trigger guards the tables. */
    static void tampers(String... statements) {
        try (var connection = Sql.ownersConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : GUARDED) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (var each : statements) {
                statement.execute(each);
            }
            for (var table : GUARDED) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static long asks(String query) {
        try (var connection = Sql.ownersConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
