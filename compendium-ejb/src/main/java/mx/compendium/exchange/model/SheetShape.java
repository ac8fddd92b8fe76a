package mx.compendium.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.exchange.BookSheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that are read, in their order, and their columns. */
public enum SheetShape {
    ACTIONS(BookSheet.ACTIONS, null, "actions"),
    /** Actions of many institutions, as the unit brings them: none of them is known by an id. */
    EDITION(BookSheet.ACTIONS, null, "actions"),
    MEASUREMENTS(BookSheet.MEASUREMENTS, "measurements", "measurements"),
    EVIDENCE(BookSheet.EVIDENCE, "evidence", "evidence");

    private final BookSheet sheet;
    private final @Nullable String list;
    private final String key;

    SheetShape(BookSheet sheet, @Nullable String list, String key) {
        this.sheet = sheet;
        this.list = list;
        this.key = key;
    }

    /** Name of the list whose rows it holds, null for the sheet of actions. */
    public @Nullable String list() {
        return list;
    }

    /** By which its texts are found. */
    public String key() {
        return key;
    }

    /** Its columns in the order of the template. */
    public List<Column> columns() {
        List<Column> all = new ArrayList<>();
        if (this == EDITION) {
            all.add(new Column(Column.Role.INSTITUTION, null));
        }
        all.add(new Column(Column.Role.KEY, null));
        if (this == EDITION) {
            all.add(new Column(Column.Role.FOLIO, null));
        }
        all.addAll(Column.fields(list));
        if (list == null) {
            all.add(new Column(Column.Role.BECAUSE, null));
        }
        if (this != EDITION) {
            all.add(new Column(Column.Role.ID, null));
        }
        return all;
    }

    /** Whether its rows are actions, and not rows of a list of theirs. */
    public boolean ofActions() {
        return list == null;
    }

    /** The sheets of a workbook: of the unit's, or of an institution's. */
    public static List<SheetShape> of(boolean unit) {
        return List.of(unit ? EDITION : ACTIONS, MEASUREMENTS, EVIDENCE);
    }

    public BookSheet sheet() {
        return sheet;
    }

    public static SheetShape of(BookSheet sheet) {
        return Stream.of(values())
                .filter(shape -> shape.sheet == sheet)
                .findFirst()
                .orElseThrow();
    }
}
