package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.frame.Menu;

/** The lines of the menu. */
@FacesComponent("mx.compendium.MenuList")
public class MenuList extends WrittenRows<Menu.Line> {

    public MenuList() {
        super(Menu.Line.class);
    }

    @Override
    void write(List<Menu.Line> rows, ResponseWriter page) throws IOException {
        page.startElement("ul", this);
        for (Menu.Line row : rows) {
            page.startElement("li", this);
            open(page, "a", row.present() ? "present" : null);
            page.writeURIAttribute("href", row.address(), null);
            if (row.present()) {
                page.writeAttribute("aria-current", "page", null);
            }
            Icon.write(FacesContext.getCurrentInstance(), this, row.icon());
            page.writeText(row.word(), null);
            page.endElement("a");
            page.endElement("li");
        }
        page.endElement("ul");
    }
}
