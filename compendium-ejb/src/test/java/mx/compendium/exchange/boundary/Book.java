package mx.compendium.exchange.boundary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in somebody's hands: what they read in it and write into it. */
final class Book {

    private final XSSFWorkbook book;

    private Book(XSSFWorkbook book) {
        this.book = book;
    }

    static Book of(byte[] bytes) {
        try {
            return new Book(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    XSSFWorkbook poi() {
        return book;
    }

    List<String> sheets() {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** @param row as the spreadsheet numbers it */
    Book put(String sheet, int row, String head, Object value) {
        Cell cell = cell(sheet, row, head);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
        return this;
    }

    Book formula(String sheet, int row, String head, String formula) {
        cell(sheet, row, head).setCellFormula(formula);
        return this;
    }

    private Cell cell(String name, int row, String head) {
        Sheet sheet = book.getSheet(name);
        Row of = Optional.ofNullable(sheet.getRow(row - 1)).orElseGet(() -> sheet.createRow(row - 1));
        int column = column(name, head);
        Cell before = of.getCell(column);
        Cell cell = of.createCell(column); // anew: POI would leave the former text inside
        if (before != null) {
            cell.setCellStyle(before.getCellStyle());
        }
        return cell;
    }

    int column(String sheet, String head) {
        for (Cell cell : book.getSheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(head)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet + " has no column " + head);
    }

    String read(String sheet, int row, String head) {
        Row of = book.getSheet(sheet).getRow(row - 1);
        return of == null ? "" : new DataFormatter().formatCellValue(of.getCell(column(sheet, head)));
    }

    /** Colour of a cell's ground, empty when it has none. */
    String ground(String sheet, int row, String head) {
        XSSFCell cell = book.getSheet(sheet).getRow(row - 1).getCell(column(sheet, head));
        var colour = cell == null ? null : cell.getCellStyle().getFillForegroundColorColor();
        return colour == null ? "" : colour.getARGBHex();
    }

    /** A complete action in the first rows that are empty. */
    Book action(int row, String name) {
        return put("Acciones", row, "Nombre", name)
                .put("Acciones", row, "Tipo", "Acción")
                .put("Acciones", row, "Continuidad", "Nueva en este periodo")
                .put("Acciones", row, "Resumen", "Resumen de " + name)
                .put("Acciones", row, "Propósito", "Propósito")
                .put("Acciones", row, "Objetivo principal", 7)
                .put("Acciones", row, "Población a la que se dirige", "Mujeres")
                .put("Acciones", row, "Se realiza en todo el país", "Sí")
                .put("Acciones", row, "Inicio", "01/07/2023")
                .put("Acciones", row, "La acción continúa", "Sí")
                .put("Acciones", row, "Resultados", "Resultados");
    }
}
