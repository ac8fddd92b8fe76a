package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.figures.ViewFinding;

/** The numbers that stand large on top of a view, each with its change, its basis and rule, and the way to what is behind it. */
@FacesComponent("mx.compendium.Findings")
public class Findings extends WrittenRows<ViewFinding> {

    public Findings() {
        super(ViewFinding.class);
    }

    @Override
    void write(List<ViewFinding> rows, ResponseWriter page) throws IOException {
        open(page, "div", "figures headline");
        for (ViewFinding row : rows) {
            finding(page, row);
        }
        page.endElement("div");
    }

    private void finding(ResponseWriter page, ViewFinding row) throws IOException {
        open(page, "div", "figure");
        full(page, "b", "value", row.value());
        full(page, "span", "label", row.label());
        if (row.change() != null) {
            full(page, "span", "change", row.change());
        }
        open(page, "small", "muted");
        page.writeText(row.basis() + " · ", null);
        full(page, "span", "folio", row.rule());
        page.endElement("small");
        link(page, row.address(), row.link());
        page.endElement("div");
    }
}
