package mx.compendium.whole;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements the product sends, counted by pg_stat_statements; PostgreSQL must have been started with it. */
final class SqlCount {

    private static final String CALLS = """
            select regexp_replace(s.query, '\\s+', ' ', 'g'), s.calls
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'compendium' and s.toplevel and s.calls >= %d order by s.calls desc, 1""";

    /** Without what the connections say to each other: beginnings, ends, and whether they are still there. */
    private static final String SUMS = """
            select coalesce(sum(s.calls), 0), coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0)
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'compendium' and s.toplevel and s.query ~* '^[\\s(]*(select|insert|update|delete|with)'""";

    private final String address;
    private final String password;

    SqlCount() {
        address = Product.environment().get("COMPENDIUM_DB_URL");
        password = LocalSecret.of(Product.plan(), "postgres.superuser.password");
        run("create extension if not exists pg_stat_statements");
    }

    void reset() {
        run("select pg_stat_statements_reset()");
    }

    /**
     * All that was sent since the last reset.
     *
     * @param buffers blocks of 8 KiB that were looked at, in memory or not
     */
    record Sent(long calls, long buffers) {}

    Sent sent() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet sums = statement.executeQuery(SUMS)) {
            sums.next();
            return new Sent(sums.getLong(1), sums.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Statements sent at least so often, with how often. */
    Map<String, Long> sentAtLeast(int often) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CALLS.formatted(often))) {
            Map<String, Long> calls = new LinkedHashMap<>();
            while (rows.next()) {
                calls.put(rows.getString(1), rows.getLong(2));
            }
            return calls;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address, "postgres", password);
    }
}
