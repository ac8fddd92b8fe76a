package mx.compendium.exchange.model;

import java.util.Arrays;
import java.util.List;
import mx.compendium.action.CaptureField;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet that is read.
 *
 * @param role what it is for
 * @param field null for all roles but {@link Role#FIELD}
 */
public record Column(Role role, @Nullable CaptureField field) {

    /** What a column holds. */
    public enum Role {
        /** Whose the action is; only in a workbook of the unit. */
        INSTITUTION,
        /** By which rows of the other sheets name a row of actions. */
        KEY,
        /** Which the action had in a former edition; only in a workbook of the unit. */
        FOLIO,
        FIELD,
        /** Why what is unusual is right. */
        BECAUSE,
        /** Id of the report, or key of the row in its list; never typed. */
        ID
    }

    /** The column of a field. */
    public static Column of(CaptureField field) {
        return new Column(Role.FIELD, field);
    }

    /** The fields of a report itself, or of one of its lists; a file is handed in with the form only. */
    static List<Column> fields(@Nullable String list) {
        return Arrays.stream(CaptureField.values())
                .filter(field -> list == null ? field.list() == null : list.equals(field.list()))
                .filter(field -> field != CaptureField.EVIDENCE_FILE)
                .map(Column::of)
                .toList();
    }
}
