package mx.compendium.web.faces.rows;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import mx.compendium.web.figures.ChartRow;
import org.jspecify.annotations.Nullable;

/**
 * The same chart as a table: {@code caption}, the heads {@code label}, {@code now}, {@code former}, {@code change} and
 * {@code share}, and {@code none} where there is no number.
 */
@FacesComponent("mx.compendium.BarTable")
public class BarTable extends WrittenRows<ChartRow> {

    public BarTable() {
        super(ChartRow.class);
    }

    @Override
    void write(List<ChartRow> rows, ResponseWriter page) throws IOException {
        String none = word("none");
        table(page, "table");
        heads(page, List.of(word("label"), word("now"), word("former"), word("change"), word("share")));
        body(page, rows, row -> row(page, row, none));
    }

    private void row(ResponseWriter page, ChartRow row, String none) throws IOException {
        head(page, "row", null);
        link(page, row.address(), row.label());
        page.endElement("th");
        number(page, row.value(), none);
        number(page, row.former(), none);
        number(page, row.change(), none);
        number(page, row.share(), none);
    }

    private void number(ResponseWriter page, @Nullable String value, String none) throws IOException {
        full(page, "td", "number", value == null ? none : value);
    }
}
