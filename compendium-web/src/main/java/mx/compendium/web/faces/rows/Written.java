package mx.compendium.web.faces.rows;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspResponseWriter;

/** A component that writes itself straight to the page. Its words are attributes; it keeps no state. */
abstract class Written extends UIComponentBase {

    private static final String FAMILY = "mx.compendium.rows";

    Written() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    /** PrimeFaces looks at each element for handlers of events, of which there are none here. */
    static ResponseWriter page(FacesContext context) {
        ResponseWriter page = context.getResponseWriter();
        return page instanceof CspResponseWriter looking ? looking.getWrapped() : page;
    }

    String word(String attribute) {
        return Objects.requireNonNullElse(getAttributes().get(attribute), "").toString();
    }

    List<String> words(String attribute) {
        return getAttributes().get(attribute) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
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

    void link(ResponseWriter page, String address, String label) throws IOException {
        page.startElement("a", this);
        page.writeURIAttribute("href", address, null);
        page.writeText(label, null);
        page.endElement("a");
    }

    /** One row of a table. */
    interface Each<R> {
        void write(R row) throws IOException;
    }

    /** The rows between the heads of a table and its end. */
    <R> void body(ResponseWriter page, List<R> rows, Each<R> each) throws IOException {
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
