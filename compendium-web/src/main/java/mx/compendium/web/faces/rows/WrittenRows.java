package mx.compendium.web.faces.rows;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows straight to the page. They are its attribute {@code items}; where there are none, nothing is written.
 *
 * @param <R> a row
 */
abstract class WrittenRows<R> extends Written {

    private final Class<R> type;

    WrittenRows(Class<R> type) {
        this.type = type;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("items") instanceof List<?> items && !items.isEmpty()) {
            write(items.stream().map(type::cast).toList(), context.getResponseWriter());
        }
    }

    abstract void write(List<R> rows, ResponseWriter page) throws IOException;

    /** One row of a table. */
    interface Each<R> {
        void write(R row) throws IOException;
    }

    /** The rows between the heads of a table and its end. */
    void body(ResponseWriter page, List<R> rows, Each<R> each) throws IOException {
        page.startElement("tbody", this);
        for (R row : rows) {
            page.startElement("tr", this);
            each.write(row);
            page.endElement("tr");
        }
        page.endElement("tbody");
        page.endElement("table");
    }

    /** Begins a table with its caption, which is read and not shown. */
    void table(ResponseWriter page, String style) throws IOException {
        open(page, "table", style);
        full(page, "caption", "unseen", word("caption"));
    }

    /** A head of a column or of a row, left open. */
    void head(ResponseWriter page, String scope, @Nullable String style) throws IOException {
        open(page, "th", style);
        page.writeAttribute("scope", scope, null);
    }

    /** The heads of a table: the first names the rows, the others numbers. */
    void heads(ResponseWriter page, List<String> words) throws IOException {
        page.startElement("thead", this);
        page.startElement("tr", this);
        for (int column = 0; column < words.size(); column++) {
            head(page, "col", column == 0 ? null : "number");
            page.writeText(words.get(column), null);
            page.endElement("th");
        }
        page.endElement("tr");
        page.endElement("thead");
    }
}
