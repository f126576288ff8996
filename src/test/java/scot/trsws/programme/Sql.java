package scot.trsws.programme;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.util.PSQLException;
import scot.trsws.programme.http.Sight;

/** What the database answers, to the role that owns it and to the role of the service. */
public final class Sql {

    private Sql() {}

    /** As the owner of the tables. */
    public static void tell(String statement) {
        try (var connection = ownersConnection(); var told = connection.createStatement()) {
            told.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As the role that migrations run as; sees everything. */
    public static Connection ownersConnection() throws SQLException {
        return connect("quarkus.flyway", Sight.EVERYTHING, "");
    }

    /** As the service sees it for somebody who sees everything. */
    public static List<String> answers(String query) {
        return answers(query, Sight.EVERYTHING, "");
    }

    /** As the service sees it for somebody of these partners, joined by commas. */
    public static List<String> answers(String query, Sight sight, String partners) {
        try (var connection = connect("quarkus.datasource", sight, partners); var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The words in which a statement is refused to the owner of the tables. */
    public static String refusalToTheOwner(String statement) {
        return refusal("quarkus.flyway", statement);
    }

    /** The words in which a statement is refused to the service. */
    public static String refusal(String statement) {
        return refusal("quarkus.datasource", statement);
    }

    private static String refusal(String login, String statement) {
        try (var connection = connect(login, Sight.EVERYTHING, ""); var refused = connection.createStatement()) {
            refused.execute(statement);
            return "nothing";
        } catch (PSQLException e) {
            return e.getServerErrorMessage().getMessage();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection connect(String login, Sight sight, String partners) throws SQLException {
        var config = ConfigProvider.getConfig();
        var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(login + ".username", String.class), config.getValue(login + ".password", String.class));
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('tracker.sight', '" + sight + "', false), set_config('tracker.partners', '" + partners + "', false)");
        }
        return connection;
    }
}
