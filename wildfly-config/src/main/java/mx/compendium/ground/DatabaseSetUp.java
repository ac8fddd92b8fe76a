package mx.compendium.ground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Makes the roles, databases and extensions of an embedded server; does nothing that is already done. */
final class DatabaseSetUp {

    private final int port;
    private final Secrets secrets;

    DatabaseSetUp(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void awaitConnection(Duration limit, Part part) {
        Instant end = Instant.now().plus(limit);
        while (true) {
            try (Connection connection = connect("postgres")) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                refuseIfHopeless(e, end, limit, part);
            }
            Waiting.pause();
        }
    }

    private void refuseIfHopeless(SQLException e, Instant end, Duration limit, Part part) {
        if (!part.isAlive()) {
            throw new Refusal(part.reason());
        }
        if ("28P01".equals(e.getSQLState())) {
            throw new Refusal(
                    "PostgreSQL refuses the password in secrets.properties: the file does not belong to these data", e);
        }
        if (Instant.now().isAfter(end)) {
            throw new Refusal("PostgreSQL did not answer within " + limit.toSeconds() + " s; log: " + part.log(), e);
        }
    }

    void createRolesAndDatabases() {
        try (Connection connection = connect("postgres")) {
            createRole(connection, "compendium", secrets.databasePassword());
            createRole(connection, "keycloak", secrets.keycloakDatabasePassword());
            createDatabase(connection, "compendium");
            createDatabase(connection, "keycloak");
        } catch (SQLException e) {
            throw new Refusal("The databases cannot be made", e);
        }
        createExtensions();
    }

    private void createExtensions() {
        try (Connection connection = connect("compendium");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            statement.execute("CREATE EXTENSION IF NOT EXISTS unaccent");
        } catch (SQLException e) {
            throw new Refusal("The extensions pg_trgm and unaccent cannot be made", e);
        }
    }

    /** Names and passwords are our own: letters, digits, "-" and "_". */
    private static void createRole(Connection connection, String role, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String verb =
                    exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'") ? "ALTER" : "CREATE";
            statement.execute(verb + " ROLE " + role + " LOGIN PASSWORD '" + password + "'");
        }
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), "postgres", secrets.superuserPassword());
    }
}
