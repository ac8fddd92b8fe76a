package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.compendium.exchange.BookSheet;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.Cell;
import mx.compendium.exchange.model.Headings;
import mx.compendium.exchange.model.SheetShape;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.model.WorkbookMark;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The workbook as it was sent, with what was found in it: the same sheets, rows and cells, those in question coloured and
 * explained at the end of their row, and all of it listed once more. Read and written row by row.
 */
public final class AnnotatedWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int ROWS_ASKED_AT_ONCE = 500;
    private static final int LISTED_AT_ONCE = 1000;
    private static final int TOLD_AT_ONCE = 20;
    private static final int TOLD_WIDTH = 70 * 256;

    /** Where findings are asked for. */
    public interface Source {
        List<Finding> ofRows(BookSheet sheet, int firstRow, int lastRow);

        List<Finding> from(int place, int most);
    }

    private final Vocabulary vocabulary;
    private final Wording words;
    private final Source source;

    public AnnotatedWorkbook(Vocabulary vocabulary, Wording words, Source source) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.source = source;
    }

    /**
     * Writes it.
     *
     * @param institution its name
     * @param issued the instant of the mark in words
     */
    public void write(Path sent, WorkbookMark mark, String institution, String issued, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook book = new StreamedBook(ROWS_IN_MEMORY);
                WorkbookReader reader = WorkbookReader.open(sent)) {
            book.setZip64Mode(Zip64Mode.AsNeeded); // some programs do not read the other
            BookStyles styles = new BookStyles(book);
            BookSheets sheets = new BookSheets(book, styles, vocabulary, words);
            BookCells cells = new BookCells(styles);
            for (String name : reader.sheets()) {
                Optional<SheetShape> shape = shape(name, mark);
                if (BookWords.same(name, BookWords.of("sheet.instructions"))) {
                    sheets.instructions(mark, institution, issued);
                } else if (BookWords.same(name, BookWords.of("sheet.catalogues"))) {
                    sheets.catalogues(mark);
                } else if (shape.isPresent()) {
                    new ReadSheet(shape.get(), book, sheets, cells).copy(reader, name);
                } else if (!BookWords.same(name, BookWords.of("sheet.errors"))) {
                    copy(reader, name, book.createSheet(name), cells);
                }
            }
            errors(book, sheets, cells);
            book.setActiveSheet(book.getNumberOfSheets() - 1);
            book.setSelectedTab(book.getNumberOfSheets() - 1);
            book.write(out);
        }
    }

    private static Optional<SheetShape> shape(String name, WorkbookMark mark) {
        return SheetShape.of(mark.ofUnit()).stream()
                .filter(shape -> BookWords.same(name, BookWords.sheet(shape)))
                .findFirst();
    }

    private static void copy(WorkbookReader reader, String name, SXSSFSheet sheet, BookCells cells) throws IOException {
        reader.read(name, (number, row) -> copy(sheet.createRow(number - 1), row, cells));
    }

    private static void copy(Row to, List<Cell> row, BookCells cells) {
        for (int place = 0; place < row.size(); place++) {
            cells.again(to, place, row.get(place), null);
        }
    }

    private void errors(SXSSFWorkbook book, BookSheets sheets, BookCells cells) {
        SXSSFSheet sheet = book.createSheet(BookWords.of("sheet.errors"));
        List<String> heads = List.of("sheet", "row", "column", "level", "told");
        cells.text(sheet.createRow(0), 0, BookWords.of("errors.help"), null);
        Row head = sheet.createRow(1);
        for (int place = 0; place < heads.size(); place++) {
            sheets.heading(head, place, BookWords.of("errors.head." + heads.get(place)));
        }
        sheet.setColumnWidth(4, TOLD_WIDTH + TOLD_WIDTH / 2);
        sheet.createFreezePane(0, 2);
        int at = 2;
        for (List<Finding> some = source.from(0, LISTED_AT_ONCE);
                !some.isEmpty();
                some = source.from(at - 2, LISTED_AT_ONCE)) {
            for (Finding finding : some) {
                error(sheet.createRow(at++), finding, cells);
            }
        }
        if (at == 2) {
            cells.text(sheet.createRow(at), 0, BookWords.of("errors.none"), null);
        }
    }

    private static void error(Row row, Finding finding, BookCells cells) {
        cells.text(row, 0, BookWords.sheet(SheetShape.of(finding.sheet())), null);
        cells.again(row, 1, new Cell(Cell.Kind.NUMBER, String.valueOf(finding.row()), null), null);
        cells.text(row, 2, finding.column() < 0 ? "" : CellReference.convertNumToColString(finding.column()), null);
        cells.text(row, 3, BookWords.level(finding.level()), finding.level());
        cells.text(row, 4, finding.told(), null);
    }

    /** A sheet that is read, being copied. */
    private final class ReadSheet {

        private final SheetShape shape;
        private final SXSSFWorkbook book;
        private final BookSheets sheets;
        private final BookCells cells;
        private Map<Integer, List<Finding>> found = Map.of();
        private int askedUntil;
        private @Nullable SXSSFSheet sheet;
        private int told;

        ReadSheet(SheetShape shape, SXSSFWorkbook book, BookSheets sheets, BookCells cells) {
            this.shape = shape;
            this.book = book;
            this.sheets = sheets;
            this.cells = cells;
        }

        void copy(WorkbookReader reader, String name) throws IOException {
            reader.read(name, this::row);
            if (sheet == null) {
                book.createSheet(name);
            }
        }

        private void row(int number, List<Cell> row) {
            if (sheet == null) {
                head(row);
                return;
            }
            List<Finding> findings = of(number);
            Map<Integer, FindingLevel> levels = new HashMap<>();
            findings.forEach(finding -> levels.merge(finding.column(), finding.level(), AnnotatedWorkbook::worse));
            Row to = sheet.createRow(number - 1);
            int last = Math.max(
                    row.size(),
                    levels.keySet().stream().max(Comparator.naturalOrder()).orElse(0) + 1);
            for (int place = 0; place < last; place++) {
                if (place != told) {
                    Cell cell = place < row.size() ? row.get(place) : Cell.text("");
                    cells.again(to, place, cell, levels.get(place));
                }
            }
            if (!findings.isEmpty()) {
                FindingLevel worst = findings.stream()
                        .map(Finding::level)
                        .min(Comparator.naturalOrder())
                        .get();
                cells.text(to, told, told(findings), worst);
            }
        }

        private void head(List<Cell> row) {
            Headings headings = Headings.read(shape, row, words);
            SXSSFSheet made = sheets.read(shape, headings.columns());
            sheet = made;
            told = row.size();
            Row head = made.getRow(0);
            for (int place = 0; place < row.size(); place++) {
                if (BookWords.same(row.get(place).read(), BookWords.of("head.told"))) {
                    told = place;
                } else if (!headings.columns().containsKey(place)) {
                    cells.again(head, place, row.get(place), null);
                }
            }
            sheets.heading(head, told, BookWords.of("head.told"));
            made.setColumnWidth(told, TOLD_WIDTH);
        }

        private List<Finding> of(int number) {
            if (number > askedUntil) {
                askedUntil = number + ROWS_ASKED_AT_ONCE;
                found = source.ofRows(shape.sheet(), number, askedUntil).stream()
                        .collect(Collectors.groupingBy(Finding::row));
            }
            return found.getOrDefault(number, List.of());
        }

        private static String told(List<Finding> findings) {
            return findings.stream()
                    .limit(TOLD_AT_ONCE)
                    .map(finding -> BookWords.level(finding.level())
                            + (finding.column() < 0
                                    ? ""
                                    : " (" + CellReference.convertNumToColString(finding.column()) + ")")
                            + ": " + finding.told())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static FindingLevel worse(FindingLevel one, FindingLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
