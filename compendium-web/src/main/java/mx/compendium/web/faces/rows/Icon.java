package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A mark beside a word, never instead of one: hidden from screen readers. Its {@code name} is that of its drawing in icons.svg. */
@FacesComponent("mx.compendium.Icon")
public class Icon extends Written {

    private static final String DRAWINGS = "compendium/img/icons.svg";

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        write(context, this, word("name"));
    }

    static void write(FacesContext context, Written within, String name) throws IOException {
        ResponseWriter page = page(context);
        within.open(page, "svg", "icon");
        page.writeAttribute("aria-hidden", "true", null);
        page.writeAttribute("focusable", "false", null);
        page.startElement("use", within);
        page.writeAttribute("href", drawings(context) + "#i-" + name, null);
        page.endElement("use");
        page.endElement("svg");
    }

    /** Their address, found once for a page, which has some hundred of them. */
    private static Object drawings(FacesContext context) {
        return context.getAttributes()
                .computeIfAbsent(
                        DRAWINGS,
                        name -> context.getApplication()
                                .getResourceHandler()
                                .createResource(DRAWINGS)
                                .getRequestPath());
    }
}
