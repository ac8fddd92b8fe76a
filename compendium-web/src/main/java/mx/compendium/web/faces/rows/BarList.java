package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.figures.ChartRow;

/**
 * A chart as a list: each row the way to its records, its marks, its numbers. {@code before} is what is read before the number of
 * the former period, {@code kind} a further class.
 */
@FacesComponent("mx.compendium.BarList")
public class BarList extends WrittenRows<ChartRow> {

    public BarList() {
        super(ChartRow.class);
    }

    @Override
    void write(List<ChartRow> rows, ResponseWriter page) throws IOException {
        String before = word("before") + " ";
        open(page, "ol", ("bars " + word("kind")).strip());
        for (ChartRow row : rows) {
            page.startElement("li", this);
            link(page, row.address(), row.label());
            marks(page, row);
            values(page, row, before);
            page.endElement("li");
        }
        page.endElement("ol");
    }

    private void marks(ResponseWriter page, ChartRow row) throws IOException {
        open(page, "svg", "marks");
        page.writeAttribute("aria-hidden", "true", null);
        page.writeAttribute("focusable", "false", null);
        page.writeAttribute("height", "16", null);
        open(page, "rect", "now");
        page.writeAttribute("width", row.width(), null);
        page.writeAttribute("height", "10", null);
        page.endElement("rect");
        if (row.former() != null) {
            page.startElement("rect", this);
            page.writeAttribute("y", "11", null);
            page.writeAttribute("width", row.formerWidth(), null);
            page.writeAttribute("height", "5", null);
            page.writeAttribute("fill", "url(#hatch)", null);
            page.endElement("rect");
        }
        page.endElement("svg");
    }

    private void values(ResponseWriter page, ChartRow row, String before) throws IOException {
        open(page, "span", "values");
        full(page, "b", null, row.value());
        full(page, "span", null, row.share());
        open(page, "small", "muted");
        if (row.former() != null) {
            full(page, "span", "unseen", before);
            page.writeText(row.former(), null);
        }
        page.endElement("small");
        page.endElement("span");
    }
}
