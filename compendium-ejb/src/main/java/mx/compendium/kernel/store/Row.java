package mx.compendium.kernel.store;

import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a native query, its columns read by place from 0. */
public record Row(List<@Nullable Object> columns) {

    /** The rows of a query, in its order. */
    public static List<Row> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Row::one).toList();
    }

    private static Row one(@Nullable Object row) {
        Object[] columns = row instanceof Object[] several ? several : new Object[] {row};
        return new Row(Arrays.asList(columns));
    }

    public String text(int place) {
        return (String) present(place);
    }

    public @Nullable String textOrNull(int place) {
        return (String) columns.get(place);
    }

    public UUID id(int place) {
        return (UUID) present(place);
    }

    public @Nullable UUID idOrNull(int place) {
        return (UUID) columns.get(place);
    }

    public int whole(int place) {
        return ((Number) present(place)).intValue();
    }

    public long count(int place) {
        return ((Number) present(place)).longValue();
    }

    public @Nullable Long countOrNull(int place) {
        Object count = columns.get(place);
        return count == null ? null : ((Number) count).longValue();
    }

    public boolean flag(int place) {
        return (Boolean) present(place);
    }

    public LocalDate day(int place) {
        return ((Date) present(place)).toLocalDate();
    }

    public @Nullable LocalDate dayOrNull(int place) {
        Object day = columns.get(place);
        return day == null ? null : ((Date) day).toLocalDate();
    }

    public Instant instant(int place) {
        return ((Timestamp) present(place)).toInstant();
    }

    public @Nullable Instant instantOrNull(int place) {
        Object instant = columns.get(place);
        return instant == null ? null : ((Timestamp) instant).toInstant();
    }

    public byte[] bytes(int place) {
        return (byte[]) present(place);
    }

    private Object present(int place) {
        Object column = columns.get(place);
        if (column == null) {
            throw new IllegalStateException("column " + place + " is empty");
        }
        return column;
    }
}
