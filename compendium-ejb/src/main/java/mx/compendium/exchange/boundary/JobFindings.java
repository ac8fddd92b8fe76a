package mx.compendium.exchange.boundary;

import java.util.List;
import java.util.UUID;
import mx.compendium.exchange.BookSheet;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.gateway.AnnotatedWorkbook;
import mx.compendium.exchange.store.RowStore;

/** What was found in one workbook. */
record JobFindings(RowStore rows, UUID job) implements AnnotatedWorkbook.Source {

    @Override
    public List<Finding> ofRows(BookSheet sheet, int firstRow, int lastRow) {
        return rows.findings(job, sheet, firstRow, lastRow);
    }

    @Override
    public List<Finding> from(int place, int most) {
        return rows.findings(job, place, most);
    }
}
