package mx.compendium.demonstration.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows of one table, sent at once. */
final class Batch {

    private final Connection connection;

    Batch(Connection connection) {
        this.connection = connection;
    }

    /** The column list is the house's own, e.g. {@code person (id, sub)}. */
    <T> void insert(String into, Collection<T> rows, Function<T, @Nullable Object[]> columns) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + into + values(into))) {
            for (T row : rows) {
                add(insert, columns.apply(row));
            }
            insert.executeBatch();
        }
    }

    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static String values(String into) {
        String marks = into.replaceAll("[^,]", "").replace(",", ", ?");
        return " values (?" + marks + ")";
    }

    private static void add(PreparedStatement insert, @Nullable Object[] columns) throws SQLException {
        bind(insert, columns);
        insert.addBatch();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }
}
