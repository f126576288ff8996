package scot.trsws.programme.store.embedded;

import java.sql.SQLException;

/** The ordinary roles that log in to an embedded server, each with its password in the folder. */
record Logins(Folder folder) {

    /** Owns the database of the same name and nothing else; migrations run as it. */
    static final String OWNER = "tracker";

    /** What the service works as; it owns nothing, so no rule is its to lift. The migrations grant it what it may do. */
    static final String SERVICE = "tracker_service";

    void makeOwner(Server server) {
        tell(server, creation(OWNER), "create database %s owner %s".formatted(OWNER, OWNER));
    }

    /** Asked at every start, since older data folders know only the owner. */
    void provideService(Server server) {
        try (var connection = server.connect(); var statement = connection.createStatement()) {
            if (!statement.executeQuery("select from pg_roles where rolname = '%s'".formatted(SERVICE)).next()) {
                statement.execute(creation(SERVICE));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String creation(String role) {
        return "create role %s login password '%s'".formatted(role, folder.secret(role).value());
    }

    private static void tell(Server server, String... statements) {
        try (var connection = server.connect(); var statement = connection.createStatement()) {
            for (var words : statements) {
                statement.execute(words);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
