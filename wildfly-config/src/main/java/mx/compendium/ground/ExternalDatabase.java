package mx.compendium.ground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that somebody else runs, named by the environment. Keycloak gets a schema of its own in it. */
record ExternalDatabase(String url, String user, String password) implements Database {

    private static final int OLDEST = 15;
    private static final String KEYCLOAK_SCHEMA = "keycloak";

    static ExternalDatabase connect(Plan plan, Progress progress) {
        ExternalDatabase database = new ExternalDatabase(
                plan.setting("COMPENDIUM_DB_URL", ""),
                plan.setting("COMPENDIUM_DB_USER", ""),
                plan.setting("COMPENDIUM_DB_PASSWORD", ""));
        database.check();
        progress.say("PostgreSQL: using " + database.url());
        return database;
    }

    private void check() {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + KEYCLOAK_SCHEMA);
        } catch (SQLException e) {
            throw new Refusal("The database " + url + " cannot be used", e);
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new Refusal(
                    "PostgreSQL " + OLDEST + " or newer is needed, COMPENDIUM_DB_URL names a PostgreSQL " + major);
        }
    }

    @Override
    public KeycloakStore keycloakStore() {
        return new KeycloakStore(url, KEYCLOAK_SCHEMA, user, password);
    }

    @Override
    public String toString() {
        return url;
    }
}
