package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.text.Choice;

/** Options of a choice in a plain form; the one with the value {@code chosen} is chosen. */
@FacesComponent("mx.compendium.OptionList")
public class OptionList extends WrittenRows<Choice> {

    public OptionList() {
        super(Choice.class);
    }

    @Override
    void write(List<Choice> rows, ResponseWriter page) throws IOException {
        String chosen = word("chosen");
        for (Choice choice : rows) {
            page.startElement("option", this);
            page.writeAttribute("value", choice.value(), null);
            if (choice.value().equals(chosen)) {
                page.writeAttribute("selected", "selected", null);
            }
            page.writeText(choice.word(), null);
            page.endElement("option");
        }
    }
}
