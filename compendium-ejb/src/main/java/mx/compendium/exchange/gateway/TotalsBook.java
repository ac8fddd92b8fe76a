package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.TotalsColumn;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the workbook in which totals of editions known only as totals are gathered: one sheet to fill in, one of the figures. */
public final class TotalsBook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LAST_ROW = 500;
    private static final int WIDTH = 256;

    private TotalsBook() {}

    /**
     * Writes it.
     *
     * @param figures words by the code of each figure of which a total may be cited
     */
    public static void write(Map<String, String> figures, OutputStream out) throws IOException {
        try (StreamedBook book = new StreamedBook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(Zip64Mode.AsNeeded); // some programs do not read the other
            BookStyles styles = new BookStyles(book);
            SXSSFSheet totals = book.createSheet(BookWords.of("sheet.totals"));
            heads(totals, styles);
            SXSSFSheet list = book.createSheet(BookWords.of("sheet.figures"));
            list.setColumnWidth(0, 60 * WIDTH);
            int row = 0;
            for (String words : figures.values()) {
                cell(list.createRow(row++), 0, words, styles);
            }
            var name = book.createName();
            name.setNameName("lista_cifras");
            name.setRefersToFormula("'" + BookWords.of("sheet.figures") + "'!$A$1:$A$" + row);
            choose(totals);
            book.write(out);
        }
    }

    private static void heads(SXSSFSheet sheet, BookStyles styles) {
        Row head = sheet.createRow(0);
        List<TotalsColumn> columns = List.of(TotalsColumn.values());
        for (int place = 0; place < columns.size(); place++) {
            var cell = head.createCell(place);
            cell.setCellStyle(styles.head());
            cell.setCellValue(columns.get(place).head());
            sheet.setColumnWidth(place, (columns.get(place).wide() ? 44 : 16) * WIDTH);
            sheet.setDefaultColumnStyle(place, styles.of(BookStyles.Form.TEXT));
        }
        sheet.createFreezePane(0, 1);
    }

    private static void cell(Row row, int place, String text, BookStyles styles) {
        var cell = row.createCell(place);
        cell.setCellStyle(styles.of(BookStyles.Form.TEXT));
        cell.setCellValue(text);
    }

    private static void choose(SXSSFSheet sheet) {
        int figure = List.of(TotalsColumn.values()).indexOf(TotalsColumn.FIGURE);
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("lista_cifras"),
                new CellRangeAddressList(1, LAST_ROW, figure, figure)));
    }
}
