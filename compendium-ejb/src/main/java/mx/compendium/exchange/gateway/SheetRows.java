package mx.compendium.exchange.gateway;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import mx.compendium.exchange.model.Cell;
import mx.compendium.exchange.model.Cell.Kind;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands on the rows of a sheet one by one, while it is read; a row without a text is none. */
final class SheetRows extends DefaultHandler {

    /** Takes a row as it comes. */
    interface Sink {
        /**
         * Takes one.
         *
         * @param number as the spreadsheet numbers it, from 1
         */
        void row(int number, List<Cell> cells) throws SAXException;
    }

    private static final int MOST_COLUMNS = 256;
    private static final int LONGEST = 200_000;
    private static final Cell NONE = Cell.text("");

    private final List<String> shared;
    private final BitSet dates;
    private final Sink sink;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private @Nullable StringBuilder reading;
    private String type = "";
    private boolean date;
    private int column;
    private int row;
    private boolean anything;

    SheetRows(List<String> shared, BitSet dates, Sink sink) {
        this.shared = shared;
        this.dates = dates;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "v" -> reading = value;
            case "t" -> reading = inline;
            case "f" -> reading = formula;
            default -> {}
        }
    }

    private void beginRow(@Nullable String number) {
        int told = whole(number);
        row = told < 0 ? row + 1 : told;
        cells = new ArrayList<>();
        column = -1;
        anything = false;
    }

    private void beginCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : column(place);
        if (column >= MOST_COLUMNS) {
            throw RefusedFile.tooMuchInside();
        }
        String kind = attributes.getValue("t");
        type = kind == null ? "n" : kind;
        int style = whole(attributes.getValue("s"));
        date = style >= 0 && dates.get(style);
        value.setLength(0);
        inline.setLength(0);
        formula.setLength(0);
    }

    /** A whole number of up to seven digits; -1 for anything else. */
    private static int whole(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 7) {
            return -1;
        }
        int number = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && Character.isLetter(place.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(place.charAt(at)) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw RefusedFile.tooMuchInside();
            }
        }
        return Math.max(0, column - 1);
    }

    @Override
    public void characters(char[] signs, int from, int length) {
        if (reading != null && reading.length() < LONGEST) {
            reading.append(signs, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t", "f" -> reading = null;
            case "c" -> put(cell());
            case "row" -> {
                if (anything) {
                    sink.row(row, cells);
                }
            }
            default -> {}
        }
    }

    private void put(Cell cell) {
        while (cells.size() <= column) {
            cells.add(NONE);
        }
        cells.set(column, cell);
        anything = anything || !cell.blank();
    }

    private Cell cell() {
        String text = value.toString();
        if (text.isEmpty() && !type.equals("inlineStr") && formula.length() > 0) {
            return Cell.text("=" + formula);
        }
        return switch (type) {
            case "s" -> Cell.text(shared(text));
            case "n" -> number(text);
            case "b" -> new Cell(Kind.FLAG, text, null);
            case "e" -> new Cell(Kind.BROKEN, text, null);
            case "inlineStr" -> Cell.text(Escapes.undo(inline.toString()));
            case "d" -> Cell.text(text.length() > 10 ? text.substring(0, 10) : text);
            default -> Cell.text(Escapes.undo(text));
        };
    }

    private String shared(String place) {
        int at = whole(place);
        if (at < 0 || at >= shared.size()) {
            throw RefusedFile.damaged();
        }
        return shared.get(at);
    }

    private Cell number(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        LocalDate day = date ? day(text) : null;
        return new Cell(day == null ? Kind.NUMBER : Kind.DAY, text, day);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            double number = Double.parseDouble(text);
            LocalDateTime moment = DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(number) : null;
            return moment == null ? null : moment.toLocalDate();
        } catch (NumberFormatException notOne) {
            return null;
        }
    }
}
