package mx.compendium.kernel.store;

import jakarta.persistence.EntityManager;
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
    private final List<Value> values = new ArrayList<>();

    /** @param sql with one {@code ?} for each column, in their order */
    public Columns(EntityManager entityManager, String sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    private interface Value {
        Object of(Connection connection) throws SQLException;
    }

    /** The same value for every row. */
    public Columns all(Object value) {
        values.add(connection -> value);
        return this;
    }

    public <T> Columns text(List<T> rows, Function<T, @Nullable String> column) {
        return add("text", rows.stream().map(column).toArray(String[]::new));
    }

    public <T> Columns ids(List<T> rows, Function<T, @Nullable UUID> column) {
        return add("uuid", rows.stream().map(column).toArray(UUID[]::new));
    }

    public <T> Columns whole(List<T> rows, Function<T, @Nullable Integer> column) {
        return add("int4", rows.stream().map(column).toArray(Integer[]::new));
    }

    /** @param cells in an array of their own class: only so texts and numbers go as bytes, and not each quoted in a text */
    private Columns add(String type, @Nullable Object[] cells) {
        values.add(connection -> connection.createArrayOf(type, cells));
        return this;
    }

    /** Executes the statement in the present transaction and answers how many rows it touched. */
    public int run() {
        entityManager.flush();
        Connection connection = entityManager.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.size(); place++) {
                statement.setObject(place + 1, values.get(place).of(connection));
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }
}
