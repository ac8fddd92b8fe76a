package mx.compendium.web.period;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.review.boundary.PaceReading;
import mx.compendium.web.text.Say;

/** Hands out a chart of the pace of a period. */
@WebServlet({"/app/period/pace.svg", "/app/period/pace.csv", "/app/period/pace.png"})
public class PaceDownload extends HttpServlet {

    @EJB
    PaceReading reading;

    @EJB
    PeriodAdministration periods;

    @EJB
    ViewDrawing drawing;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PeriodRow period = periods.row(String.valueOf(request.getParameter("period")));
            new PaceCharts(period, reading.of(period.code()), say)
                    .file(String.valueOf(request.getParameter("chart")))
                    .write(request, response, drawing);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
