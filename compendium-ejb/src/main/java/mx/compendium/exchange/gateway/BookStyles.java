package mx.compendium.exchange.gateway;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import mx.compendium.exchange.FindingLevel;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** How the cells of our workbooks look; a text is marked as one, so that no program takes it for a formula. */
final class BookStyles {

    /** What a cell holds. */
    enum Form {
        TEXT,
        COUNT,
        DAY
    }

    private static final int[] GUINDA = {0x61, 0x12, 0x32};
    private static final int[] WHITE = {0xFF, 0xFF, 0xFF};
    private static final int[] LINE = {0xD9, 0xD9, 0xD6};
    private static final Map<FindingLevel, int[]> FILLS = Map.of(
            FindingLevel.BLOCK, new int[] {0xF2, 0xC4, 0xCC},
            FindingLevel.ERROR, new int[] {0xFA, 0xE0, 0xD2},
            FindingLevel.WARNING, new int[] {0xFB, 0xF0, 0xC8});

    private final SXSSFWorkbook book;
    private final Map<Form, XSSFCellStyle> plain = new EnumMap<>(Form.class);
    private final Map<FindingLevel, Map<Form, XSSFCellStyle>> filled = new EnumMap<>(FindingLevel.class);
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;
    private final XSSFCellStyle quiet;

    BookStyles(SXSSFWorkbook book) {
        this.book = book;
        for (Form form : Form.values()) {
            plain.put(form, form(form, null));
        }
        FILLS.forEach((level, fill) -> {
            Map<Form, XSSFCellStyle> of = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                of.put(form, form(form, fill));
            }
            filled.put(level, of);
        });
        head = heading();
        title = style();
        title.setFont(font(true, 16, GUINDA));
        quiet = style();
        quiet.setFont(font(false, 9, new int[] {0x5C, 0x5C, 0x5A}));
    }

    XSSFCellStyle of(Form form) {
        return of(form, null);
    }

    /** @param level null for a cell in which nothing was found */
    XSSFCellStyle of(Form form, @Nullable FindingLevel level) {
        Map<Form, XSSFCellStyle> styles = level == null ? plain : filled.getOrDefault(level, plain);
        return Objects.requireNonNull(styles.get(form));
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle quiet() {
        return quiet;
    }

    private XSSFCellStyle form(Form form, int @Nullable [] fill) {
        XSSFCellStyle style = style();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(form == Form.TEXT);
        style.setDataFormat(
                book.createDataFormat().getFormat(form == Form.TEXT ? "@" : form == Form.DAY ? "dd/mm/yyyy" : "#,##0"));
        style.setQuotePrefixed(form == Form.TEXT);
        if (fill != null) {
            fill(style, fill);
        }
        return style;
    }

    private XSSFCellStyle heading() {
        XSSFCellStyle style = style();
        style.setFont(font(true, 11, WHITE));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(style, GUINDA);
        return style;
    }

    private static void fill(XSSFCellStyle style, int[] fill) {
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(LINE));
    }

    private XSSFCellStyle style() {
        return (XSSFCellStyle) book.createCellStyle();
    }

    private Font font(boolean bold, int points, int[] colour) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName("Noto Sans");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(int[] parts) {
        return new XSSFColor(new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]}, null);
    }
}
