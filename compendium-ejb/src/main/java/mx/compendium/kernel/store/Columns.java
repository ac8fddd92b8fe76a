package mx.compendium.kernel.store;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many rows by one statement: each column goes as one array, which the statement unnests. One question to the database
 * for a thousand rows costs hardly more than one for a single row.
 */
public final class Columns {

    private final EntityManager entityManager;
    private final String sql;
    private final List<Object> values = new ArrayList<>();

    /** @param sql with one {@code ?} for each column, in their order */
    public Columns(EntityManager entityManager, String sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** The same value for every row. */
    public Columns all(Object value) {
        values.add(value);
        return this;
    }

    public <T> Columns text(List<T> rows, Function<T, @Nullable String> column) {
        return add("text", rows, column);
    }

    public <T> Columns ids(List<T> rows, Function<T, @Nullable UUID> column) {
        return add("uuid", rows, column);
    }

    public <T> Columns whole(List<T> rows, Function<T, @Nullable Integer> column) {
        return add("int4", rows, column);
    }

    private <T> Columns add(String type, List<T> rows, Function<T, ? extends @Nullable Object> column) {
        List<@Nullable Object> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(column.apply(row)));
        values.add(new Column(type, cells));
        return this;
    }

    /** Executes the statement in the present transaction and answers how many rows it touched. */
    public int run() {
        entityManager.flush();
        try (PreparedStatement statement =
                entityManager.unwrap(Connection.class).prepareStatement(sql)) {
            for (int place = 0; place < values.size(); place++) {
                bind(statement, place + 1, values.get(place));
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Column column) {
            Array array = statement
                    .getConnection()
                    .createArrayOf(column.type(), column.values().toArray());
            statement.setArray(place, array);
        } else {
            statement.setObject(place, value);
        }
    }

    private record Column(String type, List<@Nullable Object> values) {}
}
