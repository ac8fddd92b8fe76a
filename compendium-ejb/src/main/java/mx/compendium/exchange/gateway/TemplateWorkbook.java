package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldPath;
import mx.compendium.action.HeldReport;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.model.Column;
import mx.compendium.exchange.model.R33CellTexts;
import mx.compendium.exchange.model.SheetShape;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.model.WorkbookMark;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the template of an institution: instructions, what it has in hand, empty rows with their keys, catalogues. */
public final class TemplateWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int EMPTY_ROWS = 100;

    private final Vocabulary vocabulary;
    private final Wording words;
    private final R33CellTexts reading;

    public TemplateWorkbook(Vocabulary vocabulary, Wording words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.reading = new R33CellTexts(vocabulary);
    }

    /**
     * Writes it.
     *
     * @param institution its name
     * @param issued the instant of the mark in words
     */
    public void write(WorkbookMark mark, String institution, String issued, List<HeldReport> held, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook book = new StreamedBook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(Zip64Mode.AsNeeded); // some programs do not read the other
            BookStyles styles = new BookStyles(book);
            BookSheets sheets = new BookSheets(book, styles, vocabulary, words);
            BookCells cells = new BookCells(styles);
            sheets.instructions(mark, institution, issued);
            for (SheetShape shape : SheetShape.of(mark.ofUnit())) {
                SXSSFSheet sheet = sheets.read(shape, places(shape));
                int row = 1;
                for (int place = 0; place < held.size(); place++) {
                    row = shape.ofActions()
                            ? action(sheet, row, key(place), held.get(place), cells)
                            : rows(shape, sheet, row, key(place), held.get(place), cells);
                }
                if (shape.ofActions()) {
                    int keys = mark.ofUnit() ? 1 : 0;
                    for (int more = 0; more < EMPTY_ROWS; more++) {
                        cells.text(sheet.createRow(row++), keys, key(held.size() + more), null);
                    }
                }
            }
            sheets.catalogues(mark);
            book.setActiveSheet(0);
            book.write(out);
        }
    }

    private static String key(int place) {
        return "A%03d".formatted(place + 1);
    }

    /** The columns of a sheet at their places. */
    static Map<Integer, Column> places(SheetShape shape) {
        Map<Integer, Column> places = new TreeMap<>();
        shape.columns().forEach(column -> places.put(places.size(), column));
        return places;
    }

    private int action(SXSSFSheet sheet, int at, String key, HeldReport report, BookCells cells) {
        Row row = sheet.createRow(at);
        cells.text(row, 0, key, null);
        places(SheetShape.ACTIONS).forEach((place, column) -> {
            CaptureField field = column.field();
            if (field != null) {
                cells.field(
                        row, place, field.form(), written(field, report.texts().getOrDefault(field.path(), "")));
            } else if (column.role() == Column.Role.ID) {
                cells.text(row, place, report.id().toString(), null);
            }
        });
        return at + 1;
    }

    private int rows(SheetShape shape, SXSSFSheet sheet, int first, String key, HeldReport report, BookCells cells) {
        int at = first;
        for (String listed : listed(String.valueOf(shape.list()), report)) {
            Row row = sheet.createRow(at++);
            cells.text(row, 0, key, null);
            places(shape).forEach((place, column) -> {
                CaptureField field = column.field();
                if (field != null) {
                    String text = report.texts().getOrDefault(field.path(listed), "");
                    cells.field(row, place, field.form(), written(field, text));
                } else if (column.role() == Column.Role.ID) {
                    cells.text(row, place, listed, null);
                }
            });
        }
        return at;
    }

    /** Keys of the rows of a list; one with a file is looked after in the form. */
    private static List<String> listed(String list, HeldReport report) {
        return report.texts().keySet().stream()
                .flatMap(path -> FieldPath.parse(path).stream())
                .filter(path -> list.equals(path.field().list()) && path.warning() == null)
                .map(path -> String.valueOf(path.row()))
                .distinct()
                .filter(row -> !report.texts().containsKey(CaptureField.EVIDENCE_FILE.path(row)))
                .sorted()
                .toList();
    }

    private String written(CaptureField field, String text) {
        return reading.written(field, text);
    }
}
