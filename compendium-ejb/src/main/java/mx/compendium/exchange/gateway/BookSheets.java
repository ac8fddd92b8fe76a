package mx.compendium.exchange.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldForm;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.Column;
import mx.compendium.exchange.model.Headings;
import mx.compendium.exchange.model.SheetShape;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.model.WorkbookMark;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets every workbook of ours has: instructions, catalogues, and the headings of those that are read. */
final class BookSheets {

    /** The last row, from 0, that has lists to choose from. */
    private static final int LAST_ROW = 10_000;

    private static final int WIDTH = 256;
    private static final int FIRST_VALUE = 2;

    private final SXSSFWorkbook book;
    private final BookStyles styles;
    private final Vocabulary vocabulary;
    private final Wording words;

    BookSheets(SXSSFWorkbook book, BookStyles styles, Vocabulary vocabulary, Wording words) {
        this.book = book;
        this.styles = styles;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    void instructions(WorkbookMark mark, String institution, String issued) {
        String steps = mark.ofUnit() ? "instructions.unit." : "instructions.";
        SXSSFSheet sheet = book.createSheet(BookWords.of("sheet.instructions"));
        sheet.setColumnWidth(0, 16 * WIDTH);
        sheet.setColumnWidth(1, 34 * WIDTH);
        sheet.setColumnWidth(2, 90 * WIDTH);
        sheet.setColumnWidth(3, 60 * WIDTH);
        int row = 0;
        cell(sheet, row++, 0, BookWords.of("instructions.title", institution, mark.period()), styles.title());
        cell(sheet, row++, 0, BookWords.of("instructions.issued", issued), styles.quiet());
        for (int step = 1; BookWords.has(steps + step); step++) {
            cell(sheet, row++, 0, BookWords.of(steps + step), styles.quiet());
        }
        fields(sheet, row + 1, SheetShape.of(mark.ofUnit()));
    }

    private void fields(SXSSFSheet sheet, int first, List<SheetShape> shapes) {
        int row = first;
        cell(sheet, row++, 0, BookWords.of("instructions.fields"), styles.title());
        Row head = sheet.createRow(row++);
        List<String> heads = List.of("sheet", "column", "help", "example", "longest");
        for (int column = 0; column < heads.size(); column++) {
            Cell cell = head.createCell(column);
            cell.setCellStyle(styles.head());
            cell.setCellValue(BookWords.of("instructions.head." + heads.get(column)));
        }
        for (SheetShape shape : shapes) {
            for (Column column : shape.columns()) {
                field(sheet.createRow(row++), shape, column);
            }
        }
    }

    private void field(Row row, SheetShape shape, Column column) {
        List<String> texts = List.of(
                BookWords.sheet(shape), Headings.of(shape, column, words), help(shape, column), example(column));
        for (int place = 0; place < texts.size(); place++) {
            Cell cell = row.createCell(place);
            cell.setCellStyle(styles.of(BookStyles.Form.TEXT));
            cell.setCellValue(texts.get(place));
        }
        CaptureField field = column.field();
        if (field != null && (field.form() == FieldForm.PROSE || field.form() == FieldForm.LINE)) {
            Cell cell = row.createCell(texts.size());
            cell.setCellStyle(styles.of(BookStyles.Form.TEXT));
            cell.setCellValue(BookWords.of("instructions.longest", field.longest()));
        }
    }

    private String help(SheetShape shape, Column column) {
        CaptureField field = column.field();
        if (field != null) {
            return words.help(field);
        }
        return switch (column.role()) {
            case INSTITUTION -> BookWords.of("instructions.institution");
            case FOLIO -> BookWords.of("instructions.folio");
            case KEY -> BookWords.of(shape.ofActions() ? "instructions.key" : "instructions.key-of-action");
            case BECAUSE -> BookWords.of("instructions.because");
            default -> BookWords.of("instructions.id");
        };
    }

    private String example(Column column) {
        CaptureField field = column.field();
        if (field == null) {
            return switch (column.role()) {
                case INSTITUTION ->
                    vocabulary.of(CaptureField.CO_RESPONSIBLE).values().stream()
                            .findFirst()
                            .orElse("");
                case KEY -> BookWords.of("instructions.example.key");
                case BECAUSE -> BookWords.of("instructions.example.because");
                default -> "";
            };
        }
        List<String> values = List.copyOf(vocabulary.of(field).values());
        if (field.form() == FieldForm.CHOICES && values.size() > 1) {
            return BookWords.of("instructions.example.of", values.get(0), values.get(1));
        }
        return values.isEmpty() ? words.example(field) : values.get(0);
    }

    /** The catalogues, each a named range; the first row says whose template it is. */
    void catalogues(WorkbookMark mark) {
        SXSSFSheet sheet = book.createSheet(BookWords.of("sheet.catalogues"));
        Row first = sheet.createRow(0);
        for (int place = 0; place < mark.cells().size(); place++) {
            Cell cell = first.createCell(place);
            cell.setCellStyle(styles.quiet());
            cell.setCellValue(mark.cells().get(place));
        }
        Cell note = first.createCell(mark.cells().size() + 1);
        note.setCellStyle(styles.quiet());
        note.setCellValue(BookWords.of("catalogues.note"));
        Map<CaptureField, List<String>> columns = new LinkedHashMap<>();
        for (CaptureField field : CaptureField.values()) {
            if (vocabulary.chosen(field)) {
                columns.put(field, List.copyOf(vocabulary.of(field).values()));
            }
        }
        int column = 0;
        Row heads = sheet.createRow(1);
        for (Map.Entry<CaptureField, List<String>> catalogue : columns.entrySet()) {
            heading(heads, column, words.label(catalogue.getKey()));
            sheet.setColumnWidth(column, 34 * WIDTH);
            name(catalogue.getKey(), column, catalogue.getValue().size());
            column++;
        }
        values(sheet, List.copyOf(columns.values()));
    }

    private void name(CaptureField field, int column, int values) {
        String letter = CellReference.convertNumToColString(column);
        var name = book.createName();
        name.setNameName(range(field));
        name.setRefersToFormula("'" + BookWords.of("sheet.catalogues") + "'!$" + letter + "$" + (FIRST_VALUE + 1) + ":$"
                + letter + "$" + (FIRST_VALUE + values));
    }

    private void values(SXSSFSheet sheet, List<List<String>> columns) {
        int longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int value = 0; value < longest; value++) {
            Row row = sheet.createRow(FIRST_VALUE + value);
            for (int column = 0; column < columns.size(); column++) {
                if (value < columns.get(column).size()) {
                    Cell cell = row.createCell(column);
                    cell.setCellStyle(styles.of(BookStyles.Form.TEXT));
                    cell.setCellValue(columns.get(column).get(value));
                }
            }
        }
    }

    private static String range(CaptureField field) {
        return "lista_" + field.key();
    }

    /** A sheet that is read, with its headings, lists to choose from and lengths that are refused when typed. */
    SXSSFSheet read(SheetShape shape, Map<Integer, Column> columns) {
        SXSSFSheet sheet = book.createSheet(BookWords.sheet(shape));
        Row head = sheet.createRow(0);
        head.setHeightInPoints(36);
        columns.forEach((place, column) -> {
            heading(head, place, Headings.of(shape, column, words));
            sheet.setColumnWidth(place, width(column) * WIDTH);
            sheet.setDefaultColumnStyle(place, styles.of(form(column)));
            validate(sheet, place, column);
        });
        sheet.createFreezePane(2, 1);
        return sheet;
    }

    void heading(Row head, int place, String text) {
        Cell cell = head.createCell(place);
        cell.setCellStyle(styles.head());
        cell.setCellValue(text);
    }

    private static BookStyles.Form form(Column column) {
        CaptureField field = column.field();
        if (field == null) {
            return BookStyles.Form.TEXT;
        }
        return switch (field.form()) {
            case DAY -> BookStyles.Form.DAY;
            case COUNT -> BookStyles.Form.COUNT;
            default -> BookStyles.Form.TEXT;
        };
    }

    private static int width(Column column) {
        CaptureField field = column.field();
        if (field == null) {
            return switch (column.role()) {
                case BECAUSE, INSTITUTION -> 40;
                case ID, FOLIO -> 16;
                default -> 12;
            };
        }
        return switch (field.form()) {
            case PROSE -> 50;
            case COUNT, DAY, FLAG -> 14;
            case CHOICE -> 26;
            default -> 32;
        };
    }

    private void validate(SXSSFSheet sheet, int place, Column column) {
        CaptureField field = column.role() == Column.Role.INSTITUTION ? CaptureField.CO_RESPONSIBLE : column.field();
        if (field == null) {
            return;
        }
        boolean several = column.field() != null && field.form() == FieldForm.CHOICES;
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint;
        if (vocabulary.chosen(field)) {
            constraint = helper.createFormulaListConstraint(range(field));
        } else if (field.form() == FieldForm.FLAG) {
            constraint = helper.createExplicitListConstraint(new String[] {"Sí", "No"});
        } else if (field.form() == FieldForm.LINE || field.form() == FieldForm.PROSE) {
            constraint = helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", String.valueOf(field.longest()));
        } else {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, place, place));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(column.field() != null && !several);
        if (column.field() != null) {
            validation.createPromptBox(cut(words.label(field), 32), cut(words.help(field), 255));
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static void cell(SXSSFSheet sheet, int row, int column, String text, CellStyle style) {
        Cell cell = sheet.createRow(row).createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }
}
