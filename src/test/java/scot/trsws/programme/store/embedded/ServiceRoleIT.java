package scot.trsws.programme.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What the packaged service's own login finds in the embedded server, and what it may not do there. */
class ServiceRoleIT {

    @TempDir
    static Path data;

    private static ServiceProcess service;
    private static Connection connection;

    @BeforeAll
    static void start() throws Exception {
        PreparedData.copyTo(data);
        service = ServiceProcess.start(data);
        var folder = Folder.in(data);
        var port = Files.readAllLines(folder.cluster().resolve("postmaster.pid")).get(3);
        connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%s/%s?sslmode=disable".formatted(port, Logins.OWNER),
                Logins.SERVICE, folder.secret(Logins.SERVICE).value());
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        service.stop();
    }

    @Test
    void has_no_special_rights() throws SQLException {
        assertEquals("f", ask("select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user"));
    }

    @Test
    void owns_nothing() throws SQLException {
        assertEquals("0", ask("select count(*) from pg_class where relowner = current_user::regrole"));
        assertEquals("0", ask("select count(*) from pg_proc where proowner = current_user::regrole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update change set actor = null", "update survey_release set hidden = null", "update audit_entry set digest = null",
        "update audit_link set digest = null", "update erasure set places = 1"})
    void changes_and_takes_away_nothing_of_what_is_kept_for_good(String update) {
        var table = update.split(" ")[1];
        for (var statement : new String[] {update, "delete from " + table, "truncate " + table}) {
            var refused = assertThrows(PSQLException.class, () -> connection.createStatement().execute(statement), statement);
            assertEquals("permission denied for table " + table, refused.getServerErrorMessage().getMessage());
        }
    }

    @Test
    void finds_text_sorted_and_stored_alike_on_every_machine() throws SQLException {
        assertEquals("b C.UTF-8 UTF8", ask("""
                select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)
                  from pg_database where datname = current_database()"""));
    }

    @Test
    void finds_a_server_of_the_version_that_names_its_folder() throws SQLException {
        assertEquals(Folder.NAME, "pg" + ask("select current_setting('server_version_num')::int / 10000"));
    }

    private static String ask(String question) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
