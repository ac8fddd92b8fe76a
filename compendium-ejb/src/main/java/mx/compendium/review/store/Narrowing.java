package mx.compendium.review.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.compendium.review.InboxFilter;

/** The question for the rows of an inbox, with its values in the order of their places. */
final class Narrowing {

    private final StringBuilder sql;
    private final List<Object> values;

    /** @param rows asks for the period by its first value and for the caller by its second */
    Narrowing(String rows, String period, UUID caller) {
        sql = new StringBuilder(rows);
        values = new ArrayList<>(List.of(period, caller));
    }

    Narrowing by(InboxFilter filter) {
        if (filter.state() == null) {
            sql.append(" and r.state in ('DELIVERED', 'IN_REVIEW')");
        } else {
            and("r.state = ?", filter.state().name());
        }
        if (filter.institution() != null) {
            and("r.institution = ?", filter.institution());
        }
        if (filter.mine()) {
            sql.append(" and s.reviewer = ?2");
        }
        return this;
    }

    /** @param condition with one question mark for its value */
    Narrowing and(String condition, Object value) {
        values.add(value);
        sql.append(" and ").append(condition.replace("?", "?" + values.size()));
        return this;
    }

    Narrowing inOrder(String columns) {
        sql.append(" order by ").append(columns);
        return this;
    }

    /** Ends with so many rows at most. */
    Narrowing first(int rows) {
        values.add(rows);
        sql.append(" limit ?").append(values.size());
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }
}
