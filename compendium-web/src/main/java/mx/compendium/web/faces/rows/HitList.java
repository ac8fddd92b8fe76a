package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.MarkedText;
import mx.compendium.web.portal.PortalNames;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Beans;

/** Published actions, one after the other; what was found is marked. */
@FacesComponent("mx.compendium.HitList")
public class HitList extends WrittenRows<ActionHit> {

    public HitList() {
        super(ActionHit.class);
    }

    @Override
    void write(List<ActionHit> rows, ResponseWriter page) throws IOException {
        Say say = Beans.getReference(Say.class);
        PortalNames names = Beans.getReference(PortalNames.class);
        open(page, "ol", "hits");
        for (ActionHit hit : rows) {
            page.startElement("li", this);
            page.startElement("article", this);
            kicker(page, say, hit);
            name(page, hit);
            spanish(page, "p", "extract");
            marked(page, hit.extract());
            page.endElement("p");
            open(page, "p", "under muted");
            spanish(page, "span", null);
            page.writeText(hit.institutionName(), null);
            page.endElement("span");
            int objective = hit.principalObjective();
            full(page, "span", null, say.of("portal.search.objective", objective, names.objective(objective)));
            page.endElement("p");
            page.endElement("article");
            page.endElement("li");
        }
        page.endElement("ol");
    }

    private void kicker(ResponseWriter page, Say say, ActionHit hit) throws IOException {
        open(page, "p", "kicker");
        full(page, "span", null, say.value(hit.type()));
        full(page, "span", null, say.of("portal.search.edition", hit.edition()));
        full(page, "span", "folio", hit.folio());
        page.endElement("p");
    }

    private void name(ResponseWriter page, ActionHit hit) throws IOException {
        spanish(page, "h3", null);
        page.startElement("a", this);
        page.writeURIAttribute("href", "/editions/" + hit.edition() + "/actions/" + hit.folio(), null);
        marked(page, hit.markedName());
        page.endElement("a");
        page.endElement("h3");
    }

    /** Begins what is Spanish in either language of the page. */
    private void spanish(ResponseWriter page, String element, @Nullable String style) throws IOException {
        open(page, element, style);
        page.writeAttribute("lang", "es", null);
    }

    private void marked(ResponseWriter page, MarkedText text) throws IOException {
        for (MarkedText.Piece piece : text.pieces()) {
            if (piece.marked()) {
                full(page, "mark", null, piece.text());
            } else {
                page.writeText(piece.text(), null);
            }
        }
    }
}
