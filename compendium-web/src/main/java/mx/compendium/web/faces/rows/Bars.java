package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.figures.ChartList;
import mx.compendium.web.figures.ChartRow;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Beans;

/**
 * Bars of this period, {@code now}, over those of the one before, {@code former}, each the way to its records; the same as a table
 * with that {@code caption} behind a switch. Before an audience there is neither switch nor table: the bars are {@code bare}, and
 * {@code kind} is a further class of theirs.
 */
@FacesComponent("mx.compendium.Bars")
public class Bars extends Written {

    private static final String BEFORE = "figures.chart.before";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!(getAttributes().get("items") instanceof ChartList items)) {
            return;
        }
        ResponseWriter page = page(context);
        Say say = Beans.getReference(Say.class);
        if (items.isNone()) {
            full(page, "p", "muted", say.of("figures.chart.none"));
        } else if (word("bare").equals("true")) {
            list(page, say, items.first());
        } else {
            whole(page, say, items);
        }
    }

    private void whole(ResponseWriter page, Say say, ChartList items) throws IOException {
        list(page, say, items.first());
        if (!items.rest().isEmpty()) {
            fold(page, say.of("figures.chart.rest", items.rest().size()));
            list(page, say, items.rest());
            page.endElement("details");
        }
        fold(page, say.of("figures.chart.as-table"));
        open(page, "div", "table-wrap");
        numbers(page, say, items.all());
        page.endElement("div");
        page.endElement("details");
    }

    /** Begins what opens at a click. */
    private void fold(ResponseWriter page, String summary) throws IOException {
        open(page, "details", "fold stays");
        full(page, "summary", null, summary);
    }

    private void list(ResponseWriter page, Say say, List<ChartRow> rows) throws IOException {
        String before = say.of(BEFORE) + " ";
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

    private void numbers(ResponseWriter page, Say say, List<ChartRow> rows) throws IOException {
        String none = say.of("format.none");
        String former = word("former");
        table(page, "table");
        heads(
                page,
                List.of(
                        say.of("figures.chart.label"),
                        word("now"),
                        former.isEmpty() ? say.of(BEFORE) : former,
                        say.of("figures.chart.change"),
                        say.of("figures.chart.share")));
        body(page, rows, row -> {
            head(page, "row", null);
            link(page, row.address(), row.label());
            page.endElement("th");
            number(page, row.value(), none);
            number(page, row.former(), none);
            number(page, row.change(), none);
            number(page, row.share(), none);
        });
    }

    private void number(ResponseWriter page, @Nullable String value, String none) throws IOException {
        full(page, "td", "number", value == null ? none : value);
    }
}
