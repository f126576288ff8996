package scot.trsws.programme.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the service may rely on in its database, whichever that is. */
@QuarkusTest
class DatabaseTest {

    @Inject
    DataSource database;

    @Test
    void answers() throws SQLException {
        assertEquals("1", ask("select 1"));
    }

    @Test
    void gives_up_on_a_statement_after_five_seconds() throws SQLException {
        assertEquals("5s", ask("show statement_timeout"));
    }

    private String ask(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
