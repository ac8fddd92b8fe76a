package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What a chart counts, its {@code caption}, and the ways to take it away: {@code take} is the address of its table (.csv?…), empty
 * while there is nothing; {@code title} tells the chart to who does not see it.
 */
@FacesComponent("mx.compendium.ChartCaption")
public class ChartCaption extends Written {

    private static final List<String> FORMS = List.of("CSV", "SVG", "PNG");

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        open(page, "div", "caption");
        full(page, "small", "muted", word("caption"));
        String take = word("take");
        if (!take.isEmpty()) {
            open(page, "span", "take");
            for (String form : FORMS) {
                way(context, form, take.replace(".csv?", "." + form.toLowerCase(Locale.ROOT) + "?"));
            }
            page.endElement("span");
        }
        page.endElement("div");
    }

    private void way(FacesContext context, String form, String address) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        page.startElement("a", this);
        page.writeURIAttribute("href", address, null);
        Icon.write(context, this, "download");
        page.writeText(form, null);
        full(page, "span", "unseen", " " + word("title"));
        page.endElement("a");
        page.writeText(" ", null);
    }
}
