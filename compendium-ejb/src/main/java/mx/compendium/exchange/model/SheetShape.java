package mx.compendium.exchange.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.exchange.BookSheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook that are read, in their order, and their columns. */
public enum SheetShape {
    ACTIONS(BookSheet.ACTIONS, null, "actions"),
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
        all.add(new Column(Column.Role.KEY, null));
        all.addAll(Column.fields(list));
        if (list == null) {
            all.add(new Column(Column.Role.BECAUSE, null));
        }
        all.add(new Column(Column.Role.ID, null));
        return all;
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
