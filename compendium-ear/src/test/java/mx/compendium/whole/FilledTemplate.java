package mx.compendium.whole;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template of an institution, filled in as in an office: some rows good, the last ones with a type nobody knows. */
final class FilledTemplate {

    private static final Map<String, String> WHOLE = Map.of(
            "Tipo", "Acción",
            "Continuidad", "Nueva en este periodo",
            "Resumen", "Resumen",
            "Propósito", "Propósito",
            "Objetivo principal", "7",
            "Población a la que se dirige", "Mujeres",
            "Se realiza en todo el país", "Sí",
            "Inicio", "01/02/2023",
            "La acción continúa", "Sí",
            "Resultados", "Resultados");

    /** Rows for which the template brings a key. */
    private static final int KEYED = 100;

    private final Sheet sheet;

    private FilledTemplate(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Fills the template and answers where the workbook is.
     *
     * @param first name of the first action
     */
    static Path of(Path template, String first, int good, int bad) throws IOException {
        Path filled = Files.createTempFile("acciones", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template));
                OutputStream out = Files.newOutputStream(filled)) {
            FilledTemplate sheet = new FilledTemplate(book.getSheet("Acciones"));
            int empty = sheet.firstEmpty();
            for (int row = 0; row < good + bad; row++) {
                sheet.fill(empty + row, row == 0 ? first : "Taller número " + row);
                if (row >= good) {
                    sheet.put(empty + row, "Tipo", "Otra cosa");
                }
            }
            book.write(out);
        }
        return filled;
    }

    /** Below the actions that the template comes with. */
    private int firstEmpty() {
        int name = column("Nombre");
        int row = 1;
        while (sheet.getRow(row) != null
                && sheet.getRow(row).getCell(name) != null
                && !sheet.getRow(row).getCell(name).getStringCellValue().isBlank()) {
            row++;
        }
        return row;
    }

    private void fill(int row, String name) {
        put(row, "Nombre", name);
        if (row > KEYED) {
            put(row, "Clave", "F" + row);
        }
        WHOLE.forEach((head, value) -> put(row, head, value));
    }

    private void put(int row, String head, String value) {
        Row of = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        of.createCell(column(head)).setCellValue(value);
    }

    private int column(String head) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(head);
    }
}
