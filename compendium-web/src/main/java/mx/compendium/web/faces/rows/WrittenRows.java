package mx.compendium.web.faces.rows;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * Writes rows straight to the page. They are its attribute {@code items}; where there are none, nothing is written.
 *
 * @param <R> a row
 */
abstract class WrittenRows<R> extends Written {

    private final Class<R> type;

    WrittenRows(Class<R> type) {
        this.type = type;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("items") instanceof List<?> items && !items.isEmpty()) {
            write(items.stream().map(type::cast).toList(), page(context));
        }
    }

    abstract void write(List<R> rows, ResponseWriter page) throws IOException;
}
