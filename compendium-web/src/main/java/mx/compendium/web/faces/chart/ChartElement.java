package mx.compendium.web.faces.chart;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import mx.compendium.web.figures.ChartRow;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a chart, which it is given as {@code items}; its words are attributes too. It keeps no state. */
abstract class ChartElement extends UIComponentBase {

    private static final String FAMILY = "mx.compendium.chart";

    ChartElement() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        List<ChartRow> rows = rows();
        if (!rows.isEmpty()) {
            write(rows, context.getResponseWriter());
        }
    }

    abstract void write(List<ChartRow> rows, ResponseWriter page) throws IOException;

    private List<ChartRow> rows() {
        return getAttributes().get("items") instanceof List<?> items
                ? items.stream().map(ChartRow.class::cast).toList()
                : List.of();
    }

    String word(String attribute) {
        return Objects.requireNonNullElse(getAttributes().get(attribute), "").toString();
    }

    void open(ResponseWriter page, String element, @Nullable String style) throws IOException {
        page.startElement(element, this);
        if (style != null) {
            page.writeAttribute("class", style, null);
        }
    }

    void full(ResponseWriter page, String element, @Nullable String style, @Nullable String text) throws IOException {
        open(page, element, style);
        if (text != null) {
            page.writeText(text, null);
        }
        page.endElement(element);
    }

    void link(ResponseWriter page, ChartRow row) throws IOException {
        page.startElement("a", this);
        page.writeURIAttribute("href", row.address(), null);
        page.writeText(row.label(), null);
        page.endElement("a");
    }
}
