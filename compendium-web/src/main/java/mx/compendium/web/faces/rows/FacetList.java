package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.portal.ActionsBacking.Choice;
import mx.compendium.web.portal.ActionsBacking.Facet;
import mx.compendium.web.text.Say;
import org.omnifaces.util.Beans;

/** What a search can be narrowed by: each field with its values and how many each would leave. */
@FacesComponent("mx.compendium.FacetList")
public class FacetList extends WrittenRows<Facet> {

    public FacetList() {
        super(Facet.class);
    }

    @Override
    void write(List<Facet> rows, ResponseWriter page) throws IOException {
        Say say = Beans.getReference(Say.class);
        for (Facet facet : rows) {
            open(page, "details", "facet stays");
            if (facet.open()) {
                page.writeAttribute("open", "open", null);
            }
            page.startElement("summary", this);
            full(page, "b", null, facet.name());
            page.endElement("summary");
            choices(page, say, facet, facet.first());
            if (!facet.rest().isEmpty()) {
                open(page, "details", "stays rest");
                full(
                        page,
                        "summary",
                        null,
                        say.of("portal.actions.rest", facet.rest().size()));
                choices(page, say, facet, facet.rest());
                page.endElement("details");
            }
            page.endElement("details");
        }
    }

    private void choices(ResponseWriter page, Say say, Facet facet, List<Choice> choices) throws IOException {
        page.startElement("ul", this);
        for (Choice choice : choices) {
            page.startElement("li", this);
            page.startElement("a", this);
            page.writeURIAttribute("href", choice.address(), null);
            page.writeAttribute("aria-current", String.valueOf(choice.chosen()), null);
            page.writeAttribute("rel", "nofollow", null);
            full(page, "span", null, choice.word());
            if (facet.counted()) {
                full(page, "small", null, say.number(choice.count()));
            }
            page.endElement("a");
            page.endElement("li");
        }
        page.endElement("ul");
    }
}
