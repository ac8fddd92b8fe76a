package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.PeriodView;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Hands out a chart of a view, as a drawing or as a table; its address is the view's with the chart's name. */
@WebServlet({"/app/figures/chart.svg", "/app/figures/chart.csv"})
public class ChartDownload extends HttpServlet {

    @EJB
    DashboardReading reading;

    @EJB
    ViewDrawing drawing;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ViewChart chart = chart(request.getParameter("chart"));
            String period = Optional.ofNullable(request.getParameter("period")).orElse("");
            Dashboard dashboard = reading.dashboard(
                    period, ViewAddress.of(period, request::getParameter).filter());
            List<ViewBar> bars = new ViewBars(dashboard, say).of(chart);
            boolean asTable = request.getServletPath().endsWith(".csv");
            write(
                    response,
                    chart.name().toLowerCase(Locale.ROOT) + "-"
                            + dashboard.now().period().code() + (asTable ? ".csv" : ".svg"),
                    asTable ? "text/csv;charset=UTF-8" : "image/svg+xml;charset=UTF-8",
                    asTable ? ChartTable.csv(bars, heads(dashboard)) : drawing.svg(dashboard, chart, bars));
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static ViewChart chart(@Nullable String name) {
        return Stream.of(ViewChart.values())
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("chart"));
    }

    private List<String> heads(Dashboard dashboard) {
        return List.of(
                say.of("figures.chart.key"),
                say.of("figures.chart.label"),
                dashboard.now().period().code(),
                dashboard
                        .former()
                        .map(PeriodView::period)
                        .map(facts -> facts.code())
                        .orElse(""));
    }

    private static void write(HttpServletResponse response, String name, String type, String content)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getWriter().write(content);
    }
}
