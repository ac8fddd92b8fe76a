package mx.compendium.exchange.gateway;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import mx.compendium.exchange.gateway.SafeXml.Enough;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.Cell;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;

/** A checked workbook, read row by row; only the texts that its cells share are held. */
public final class WorkbookReader implements Closeable {

    static {
        // Sizes are checked before (PackageCheck); a ratio alone would refuse ten thousand rows that resemble each
        // other.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final OPCPackage file;
    private final Map<String, PackagePart> sheets;
    private final List<String> shared;
    private final BitSet dates;

    private WorkbookReader(OPCPackage file, Map<String, PackagePart> sheets, List<String> shared, BitSet dates) {
        this.file = file;
        this.sheets = sheets;
        this.shared = shared;
        this.dates = dates;
    }

    /** Opens a file that {@link PackageCheck} let pass. */
    public static WorkbookReader open(Path path) throws IOException {
        try {
            OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ);
            try {
                XSSFReader reader = new XSSFReader(file);
                return new WorkbookReader(
                        file, sheets(reader), SharedTexts.read(reader.getSharedStringsData()), dates(reader));
            } catch (IOException | RuntimeException | OpenXML4JException failure) {
                file.revert();
                throw failure;
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException malformed) {
            throw RefusedFile.malformed();
        }
    }

    private static Map<String, PackagePart> sheets(XSSFReader reader) throws IOException, InvalidFormatException {
        Map<String, PackagePart> sheets = new LinkedHashMap<>();
        SheetIterator parts = (SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            parts.next().close();
            sheets.put(parts.getSheetName(), parts.getSheetPart());
        }
        return sheets;
    }

    private static BitSet dates(XSSFReader reader) throws IOException, InvalidFormatException {
        try (InputStream styles = reader.getStylesData()) {
            return styles == null ? new BitSet() : DateStyles.read(styles);
        }
    }

    /** Names of the sheets, in their order. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** The name of the sheet that is called so, as it is written here. */
    public Optional<String> called(String name) {
        return sheets.keySet().stream()
                .filter(written -> BookWords.same(written, name))
                .findFirst();
    }

    /** Takes rows as they come. */
    public interface Rows {
        /**
         * Takes one.
         *
         * @param number as the spreadsheet numbers it, from 1
         */
        void row(int number, List<Cell> cells);
    }

    /** Reads a sheet. */
    public void read(String sheet, Rows rows) throws IOException {
        read(sheet, rows, bytes -> {});
    }

    /**
     * Reads a sheet.
     *
     * @param bytes is told how many more bytes of the sheet were read
     */
    public void read(String sheet, Rows rows, LongConsumer bytes) throws IOException {
        read(sheet, bytes, rows::row);
    }

    private void read(String sheet, LongConsumer bytes, SheetRows.Sink sink) throws IOException {
        PackagePart part = sheets.get(sheet);
        if (part == null) {
            throw RefusedFile.malformed();
        }
        try (InputStream in = new Counted(part.getInputStream(), bytes)) {
            SafeXml.read(in, new SheetRows(shared, dates, sink));
        }
    }

    /** Size of a sheet in bytes, as far as it is known. */
    public long size(String sheet) {
        PackagePart part = sheets.get(sheet);
        return part == null ? 0 : Math.max(1, part.getSize());
    }

    /** The first row of a sheet that has any text; nothing behind it is read. */
    public List<Cell> first(String sheet) throws IOException {
        List<Cell> first = new ArrayList<>();
        read(sheet, bytes -> {}, (number, cells) -> {
            first.addAll(cells);
            throw new Enough();
        });
        return first;
    }

    @Override
    public void close() {
        file.revert();
    }

    /** Tells how far it was read. */
    private static final class Counted extends FilterInputStream {

        private final LongConsumer bytes;

        Counted(InputStream in, LongConsumer bytes) {
            super(in);
            this.bytes = bytes;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes.accept(Math.max(0, read));
            return read;
        }
    }
}
