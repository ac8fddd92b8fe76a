package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.figures.SumRow;

/** What was measured, by unit and reach: {@code caption} and the {@code heads} of its columns. */
@FacesComponent("mx.compendium.SumTable")
public class SumTable extends WrittenRows<SumRow> {

    public SumTable() {
        super(SumRow.class);
    }

    @Override
    void write(List<SumRow> rows, ResponseWriter page) throws IOException {
        table(page, "table");
        heads(page, words("heads"));
        body(page, rows, row -> row(page, row));
    }

    private void row(ResponseWriter page, SumRow row) throws IOException {
        head(page, "row", null);
        page.writeText(row.unit() + " ", null);
        full(page, "small", "muted", row.reach());
        page.endElement("th");
        open(page, "td", "number");
        full(page, "b", null, row.total());
        page.endElement("td");
        for (String number : row.parts()) {
            full(page, "td", "number", number);
        }
        full(page, "td", "number", row.measurements());
    }
}
