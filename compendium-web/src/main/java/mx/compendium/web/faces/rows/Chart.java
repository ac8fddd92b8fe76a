package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A chart with what it shows as its {@code title}, what it counts below, its {@code caption}, and the ways to take it away:
 * {@code take} is the address of its table (.csv?…), empty while there is nothing. It is as wide as the page when {@code wide}.
 */
@FacesComponent("mx.compendium.Chart")
public class Chart extends Written {

    private static final List<String> FORMS = List.of("CSV", "SVG", "PNG");

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter page = page(context);
        open(page, "section", word("wide").equals("true") ? "chart wide" : "chart");
        page.writeAttribute("id", getId(), null);
        page.writeAttribute("aria-labelledby", getId() + "-title", null);
        page.startElement("h2", this);
        page.writeAttribute("id", getId() + "-title", null);
        page.writeText(word("title"), null);
        page.endElement("h2");
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter page = page(context);
        open(page, "div", "caption");
        full(page, "small", "muted", word("caption"));
        String take = word("take");
        if (!take.isEmpty()) {
            open(page, "span", "take");
            String title = " " + word("title");
            for (String form : FORMS) {
                way(context, form, take.replace(".csv?", "." + form.toLowerCase(Locale.ROOT) + "?"), title);
            }
            page.endElement("span");
        }
        page.endElement("div");
        page.endElement("section");
    }

    private void way(FacesContext context, String form, String address, String title) throws IOException {
        ResponseWriter page = page(context);
        page.startElement("a", this);
        page.writeURIAttribute("href", address, null);
        Icon.write(context, this, "download");
        page.writeText(form, null);
        full(page, "span", "unseen", title);
        page.endElement("a");
        page.writeText(" ", null);
    }
}
