package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.chart.ChartFile;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Hands out a chart of a view; its address is the view's with the chart's name. */
@WebServlet({"/app/figures/chart.svg", "/app/figures/chart.csv", "/app/figures/chart.png"})
public class ChartDownload extends HttpServlet {

    static final String TREND = "TREND";

    @EJB
    DashboardReading dashboards;

    @EJB
    ViewDrawing drawing;

    @Inject
    ViewReading reading;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String period = Optional.ofNullable(request.getParameter("period")).orElse("");
            String chart = request.getParameter("chart");
            ChartFile file = TREND.equals(chart) ? trend(period, request) : chart(period, named(chart), request);
            file.write(request, response, drawing);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ChartFile chart(String period, ViewChart chart, HttpServletRequest request) {
        ShownView view = reading.read(period, request::getParameter);
        return new ChartFile(
                chart.name(), period, view.address().at(ViewAddress.DASHBOARD), view.sheet(chart), view.table(chart));
    }

    private ChartFile trend(String period, HttpServletRequest request) {
        ShownView view = reading.read(period, request::getParameter);
        ViewTrend trend = new ViewTrend(dashboards.trend(view.address().filter()), view.filters(), say);
        return new ChartFile(TREND, period, view.address().at(ViewAddress.TRENDS), trend.sheet(), trend.table());
    }

    private static ViewChart named(@Nullable String name) {
        return Stream.of(ViewChart.values())
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("chart"));
    }
}
