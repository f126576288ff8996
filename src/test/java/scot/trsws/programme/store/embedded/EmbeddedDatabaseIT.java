package scot.trsws.programme.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service keeps its data and its peace with other processes, however it ends. */
class EmbeddedDatabaseIT {

    @TempDir
    Path data;

    @AfterEach
    void leave_nothing_behind() {
        postmaster().ifPresent(ServerProcess::stop);
    }

    @Test
    void a_stop_leaves_the_data_and_no_process() throws Exception {
        PreparedData.copyTo(data);
        var first = ServiceProcess.start(data);
        tell("create table kept (word text)", "insert into kept values ('yes')");
        first.stop();
        assertEquals(Optional.empty(), postmaster());
        assertTrue(Files.notExists(folder().cluster().resolve("postmaster.pid")));
        try (var service = ServiceProcess.start(data)) {
            assertTrue(service.isReady());
            assertEquals("yes", ask("select word from kept"));
        }
    }

    @Test
    void comes_up_after_a_crash_of_the_first_start() throws Exception {
        var crashed = ServiceProcess.launch(data);
        while (Files.notExists(folder().draft().resolve("PG_VERSION"))) {
            Thread.sleep(10);
        }
        crashed.kill();
        try (var service = ServiceProcess.start(data)) {
            assertTrue(service.isReady());
            assertEquals("1", ask("select 1"));
        }
    }

    @Test
    void comes_up_though_the_number_of_the_dead_server_is_in_use_again() throws Exception {
        PreparedData.copyTo(data);
        var someoneElse = ProcessHandle.current().pid();
        Files.writeString(folder().cluster().resolve("postmaster.pid"), someoneElse + "\n" + folder().cluster() + "\n");
        try (var database = EmbeddedDatabase.in(data, Durability.KEPT)) {
            database.start();
            assertNotEquals(someoneElse, postmaster().orElseThrow().process().pid());
        }
    }

    @Test
    void an_older_data_folder_gets_the_role_of_the_service() throws Exception {
        PreparedData.copyTo(data);
        try (var database = EmbeddedDatabase.in(data, Durability.KEPT)) {
            database.start();
            try (var superuser = DriverManager.getConnection(url(), "postgres", folder().secret("postgres").value()); var statement = superuser.createStatement()) {
                statement.execute("drop owned by %s".formatted(Logins.SERVICE));
                statement.execute("drop role %s".formatted(Logins.SERVICE));
            }
            Files.delete(folder().secret(Logins.SERVICE).file());
        }
        try (var service = ServiceProcess.start(data)) {
            assertEquals(200, service.get("/q/health/ready").statusCode());
            assertEquals("t f", ask("select concat_ws(' ', has_table_privilege('%s', 'action', 'update'), has_table_privilege('%s', 'change', 'update'))"
                    .formatted(Logins.SERVICE, Logins.SERVICE)));
        }
    }

    @Test
    void a_start_that_finds_no_administrator_let_in_makes_a_key() throws Exception {
        PreparedData.copyTo(data);
        try (var service = ServiceProcess.start(data)) {
            tell("set tracker.sight = 'EVERYTHING'", "update api_key set expires_on = '2020-01-01'");
            assertEquals(401, service.get("/v1/partners").statusCode());
        }
        try (var service = ServiceProcess.start(data)) {
            assertTrue(service.output().contains("TRACKER_BOOTSTRAP_KEY was used before"), service.output());
        }
        try (var service = ServiceProcess.start(data, Map.of("TRACKER_BOOTSTRAP_KEY", ""))) {
            assertTrue(service.output().contains("Authorization: Bearer ptk_"), service.output());
        }
    }

    @Test
    void a_second_service_refuses_and_harms_nothing() throws Exception {
        PreparedData.copyTo(data);
        try (var first = ServiceProcess.start(data)) {
            var second = ServiceProcess.launch(data);
            assertEquals(1, second.exitCode());
            assertEquals(List.of("Another service is using the data folder %s: stop it, or set TRACKER_DATA_DIR."
                    .formatted(folder().root())), second.output().lines().toList());
            assertTrue(first.isReady());
        }
    }

    @Test
    void a_lost_server_ends_the_service_in_plain_words() throws Exception {
        PreparedData.copyTo(data);
        var service = ServiceProcess.start(data);
        postmaster().orElseThrow().process().destroyForcibly();
        assertEquals(1, service.exitCode());
        assertTrue(service.output().contains("The embedded PostgreSQL has stopped by itself"), service.output());
    }

    @Test
    void is_closed_to_other_users_and_other_machines() throws Exception {
        PreparedData.copyTo(data);
        try (var service = ServiceProcess.start(data)) {
            assertTrue(service.isReady());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().root())));
            assertEquals("127.0.0.1", ask("show listen_addresses"));
            assertEquals("on on on", ask("""
                    select string_agg(setting, ' ') from pg_settings
                     where name in ('fsync', 'synchronous_commit', 'full_page_writes')"""));
            assertEquals("28P01", refusalOf("postgres", "guess"));
        }
    }

    private String refusalOf(String role, String password) throws Exception {
        try {
            DriverManager.getConnection(url(), role, password).close();
            return "welcome";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private String ask(String question) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void tell(String... statements) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var words : statements) {
                statement.execute(words);
            }
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(url(), Logins.OWNER, folder().secret(Logins.OWNER).value());
    }

    private String url() throws Exception {
        var port = Files.readAllLines(folder().cluster().resolve("postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:%s/%s?sslmode=disable".formatted(port, Logins.OWNER);
    }

    private Folder folder() {
        return Folder.in(data);
    }

    private Optional<ServerProcess> postmaster() {
        return ServerProcess.postmaster(folder().cluster(), folder().binaries());
    }
}
