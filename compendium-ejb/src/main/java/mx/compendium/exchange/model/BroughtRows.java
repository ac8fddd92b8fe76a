package mx.compendium.exchange.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import mx.compendium.action.BroughtReport;
import mx.compendium.action.FieldPath;
import mx.compendium.exchange.model.Column.Role;
import org.jspecify.annotations.Nullable;

/** An action of a workbook with the rows of its lists: as a report brought, and where each of its fields stands. */
public final class BroughtRows {

    private final ListRow action;
    private final List<ListRow> listed;
    private final Map<String, ListRow> rows = new HashMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    /** @param workbook gives the new rows of lists keys that are the same whenever the workbook is sent */
    public BroughtRows(ListRow action, List<ListRow> listed, UUID workbook) {
        this.action = action;
        this.listed = listed;
        action.texts().forEach((field, text) -> texts.put(field.path(), text));
        int fresh = 0;
        for (ListRow row : listed) {
            String key = row.id().matches("[A-Za-z0-9-]{1,36}")
                    ? row.id()
                    : "x%s-%03d".formatted(workbook.toString().substring(0, 8), ++fresh);
            rows.put(row.sheet().list() + "." + key, row);
            row.texts().forEach((field, text) -> texts.put(field.path(key), text));
        }
    }

    public ListRow action() {
        return action;
    }

    public List<ListRow> all() {
        List<ListRow> all = new ArrayList<>(listed);
        all.add(0, action);
        return all;
    }

    /**
     * As a report that is brought.
     *
     * @param lists the workbook has sheets for
     */
    public BroughtReport report(@Nullable UUID report, R35SameRow known, Instant issuedAt, Set<String> lists) {
        return new BroughtReport(report, texts, new HashSet<>(lists), action.because(), known.seenAt(report, issuedAt));
    }

    /** A cell of the workbook; the column is -1 when the whole row is meant. */
    public record Place(SheetShape sheet, int row, int column) {}

    /** Where the field of a path stands; the row of the action when it stands nowhere. */
    public Place place(@Nullable String path) {
        return FieldPath.parse(String.valueOf(path))
                .map(this::place)
                .orElse(new Place(action.sheet(), action.number(), -1));
    }

    private Place place(FieldPath path) {
        ListRow row = path.row() == null ? action : rows.get(path.field().list() + "." + path.row());
        return row == null
                ? new Place(action.sheet(), action.number(), -1)
                : new Place(
                        row.sheet(),
                        row.number(),
                        row.headings().place(path.field()).orElse(-1));
    }

    /** Where a column of the action stands that holds no field. */
    public Place place(Role role) {
        return new Place(action.sheet(), action.number(), action.place(role));
    }
}
