package scot.trsws.programme.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scot.trsws.programme.Sql;

/** What the service may rely on in its database, and what it may not do there. */
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

    @Test
    @DisabledIfEnvironmentVariable(named = "QUARKUS_DATASOURCE_JDBC_URL", matches = ".+")
    void is_reached_as_a_role_without_special_rights() throws SQLException {
        assertEquals("tracker_service", ask("select current_user"));
        assertEquals("f", ask("select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = current_user"));
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "QUARKUS_DATASOURCE_JDBC_URL", matches = ".+")
    void belongs_to_another_role() throws SQLException {
        assertEquals("0", ask("select count(*) from pg_class where relowner = current_user::regrole"));
        assertEquals("0", ask("select count(*) from pg_proc where proowner = current_user::regrole"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"change", "survey_release"})
    @DisabledIfEnvironmentVariable(named = "QUARKUS_DATASOURCE_JDBC_URL", matches = ".+")
    void keeps_for_good_what_is_append_only(String table) throws SQLException {
        for (var statement : List.of("update %s set %s = null", "delete from %s", "truncate %s")) {
            assertEquals("permission denied for table " + table, Sql.refusal(statement.formatted(table, table.equals("change") ? "actor" : "hidden")));
        }
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "QUARKUS_DATASOURCE_JDBC_URL", matches = ".+")
    void sorts_and_stores_alike_on_every_machine() throws SQLException {
        assertEquals("b C.UTF-8 UTF8", ask("""
                select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)
                  from pg_database where datname = current_database()"""));
    }

    @Test
    @DisabledIfEnvironmentVariable(named = "QUARKUS_DATASOURCE_JDBC_URL", matches = ".+")
    void lives_in_a_folder_named_by_its_major_version() throws SQLException {
        assertEquals(Folder.NAME, "pg" + ask("select current_setting('server_version_num')::int / 10000"));
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
