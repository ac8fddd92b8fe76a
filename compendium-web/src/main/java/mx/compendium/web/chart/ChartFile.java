package mx.compendium.web.chart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.boundary.ViewDrawing;
import org.jspecify.annotations.Nullable;

/**
 * A chart to be taken away as a table, a drawing or a picture.
 *
 * @param name of its file, without the ending
 * @param period whose template gives the colours
 * @param page where it stands; whoever has to come again is led back there
 */
public record ChartFile(
        String name, String period, String page, ChartSheet sheet, List<List<? extends @Nullable Object>> table) {

    /** In the format the address ends with. */
    public void write(HttpServletRequest request, HttpServletResponse response, ViewDrawing drawing)
            throws IOException {
        String path = request.getServletPath();
        String format = path.substring(path.lastIndexOf('.') + 1);
        try {
            byte[] bytes = bytes(format, drawing);
            response.setContentType(type(format));
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + name.toLowerCase(Locale.ROOT) + "-" + period + "." + format + "\"");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (RulesBroken busy) {
            response.sendRedirect(page + (page.contains("?") ? "&" : "?") + "busy=1");
        }
    }

    private byte[] bytes(String format, ViewDrawing drawing) {
        return switch (format) {
            case "csv" -> ChartTable.csv(table).getBytes(StandardCharsets.UTF_8);
            case "png" -> drawing.png(period, sheet);
            default -> drawing.svg(period, sheet).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String type(String format) {
        return switch (format) {
            case "csv" -> "text/csv;charset=UTF-8";
            case "png" -> "image/png";
            default -> "image/svg+xml;charset=UTF-8";
        };
    }
}
