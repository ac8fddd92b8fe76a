package mx.compendium.web.faces.rows;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
}
