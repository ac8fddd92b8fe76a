package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.figures.HeatRow;

/**
 * Objectives against groups: the darker, the more; each count the way to its records. {@code objective} and {@code sum} are heads
 * of columns; between them stand the groups of the rows.
 */
@FacesComponent("mx.compendium.HeatTable")
public class HeatTable extends WrittenRows<HeatRow> {

    public HeatTable() {
        super(HeatRow.class);
    }

    @Override
    void write(List<HeatRow> rows, ResponseWriter page) throws IOException {
        table(page, "heat");
        page.startElement("thead", this);
        page.startElement("tr", this);
        named(page, word("objective"));
        for (HeatRow.Cell cell : rows.get(0).cells()) {
            group(page, cell);
        }
        named(page, word("sum"));
        page.endElement("tr");
        page.endElement("thead");
        body(page, rows, row -> row(page, row));
    }

    private void named(ResponseWriter page, String word) throws IOException {
        head(page, "col", null);
        page.writeText(word, null);
        page.endElement("th");
    }

    private void group(ResponseWriter page, HeatRow.Cell cell) throws IOException {
        head(page, "col", null);
        page.startElement("abbr", this);
        page.writeAttribute("title", cell.group(), null);
        page.writeText(cell.code(), null);
        page.endElement("abbr");
        page.endElement("th");
    }

    private void row(ResponseWriter page, HeatRow row) throws IOException {
        head(page, "row", null);
        full(page, "span", "number", String.valueOf(row.number()));
        page.writeText(" " + row.label(), null);
        page.endElement("th");
        for (HeatRow.Cell cell : row.cells()) {
            cell(page, cell);
        }
        full(page, "td", "sum", row.total());
    }

    private void cell(ResponseWriter page, HeatRow.Cell cell) throws IOException {
        open(page, "td", "tone-" + cell.tone());
        if (cell.tone() == 0) {
            page.writeText("0", null);
        } else {
            page.startElement("a", this);
            page.writeURIAttribute("href", cell.address(), null);
            full(page, "span", "unseen", cell.group() + ": ");
            page.writeText(cell.value(), null);
            page.endElement("a");
        }
        page.endElement("td");
    }
}
