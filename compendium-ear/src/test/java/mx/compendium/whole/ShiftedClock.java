package mx.compendium.whole;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database's clock, an hour behind the machine's for everything the product asks. What it asks is found in the first
 * schema of the path; its connections are ended, for the path is read when one begins.
 */
final class ShiftedClock {

    private static final String END_CONNECTIONS = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where usename = current_user and pid <> pg_backend_pid()";

    private ShiftedClock() {}

    static void whileAnHourBehind(Runnable attempt) {
        run(
                "create schema shifted",
                "create function shifted.clock_timestamp() returns timestamptz language sql as"
                        + " 'select pg_catalog.clock_timestamp() - interval ''1 hour'''",
                "alter role current_user set search_path = shifted, pg_catalog, public",
                END_CONNECTIONS);
        try {
            attempt.run();
        } finally {
            run("alter role current_user reset search_path", END_CONNECTIONS, "drop schema shifted cascade");
        }
    }

    private static void run(String... statements) {
        try (Connection database = Product.database();
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
