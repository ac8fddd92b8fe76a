package mx.compendium.notification.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that grows by conditions, its values numbered by their place. */
final class Sql {

    private final StringBuilder text;
    private final List<@Nullable Object> values;

    Sql(String beginning, @Nullable Object... first) {
        text = new StringBuilder(beginning);
        values = new ArrayList<>(Arrays.asList(first));
    }

    /** Narrows by a value; null narrows nothing. */
    Sql and(String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            text.append(" and ").append(condition).append(" ?").append(values.size());
        }
        return this;
    }

    Sql then(String rest) {
        text.append(' ').append(rest);
        return this;
    }

    /** Ends with so many rows at most. */
    Sql first(int rows) {
        values.add(rows);
        text.append(" limit ?").append(values.size());
        return this;
    }

    Query in(EntityManager database) {
        Query query = database.createNativeQuery(text.toString());
        for (int place = 0; place < values.size(); place++) {
            query.setParameter(place + 1, values.get(place));
        }
        return query;
    }
}
