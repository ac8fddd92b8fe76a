package mx.compendium.action.store;

import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.model.Visibility;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.store.Row;

/** Rows of {@link ReportQuery} as a caller may see them. */
final class ReportRows {

    static final int PLACE = 14;

    private ReportRows() {}

    static ReportRow row(Row row, Visibility visibility) {
        ReportState state = ReportState.valueOf(row.text(9));
        boolean open = visibility.showsContentIn(state);
        return new ReportRow(
                row.id(0),
                row.textOrNull(1),
                open ? row.text(2) : null,
                open ? ReportType.valueOf(row.text(3)) : null,
                row.text(4),
                row.text(5),
                row.textOrNull(6),
                InstitutionGroup.valueOf(row.text(7)),
                open ? row.whole(8) : null,
                state,
                row.whole(10),
                row.flag(11),
                row.flag(12),
                row.flag(13));
    }
}
