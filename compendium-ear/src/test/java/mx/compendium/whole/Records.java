package mx.compendium.whole;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product's database as its owner sees it: what was really written, and what happens when something is not there. */
final class Records {

    private final Map<String, String> environment;

    Records(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The first column of a query, as text. */
    List<String> texts(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs something while a table cannot be found: a failure as real as any. */
    void without(String table, Runnable attempt) {
        run("alter table " + table + " rename to mislaid");
        try {
            attempt.run();
        } finally {
            run("alter table mislaid rename to " + table);
        }
    }

    /** Changes something past all doors. */
    void run(String change) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                environment.get("COMPENDIUM_DB_URL"),
                environment.get("COMPENDIUM_DB_USER"),
                environment.get("COMPENDIUM_DB_PASSWORD"));
    }
}
