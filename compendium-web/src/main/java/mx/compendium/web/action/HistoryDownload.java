package mx.compendium.web.action;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import mx.compendium.publication.boundary.ViewDrawing;
import mx.compendium.statistics.OwnPeriod;
import mx.compendium.statistics.boundary.OwnHistoryReading;
import mx.compendium.web.text.Say;

/** Hands out what the caller's institution has in each period as a chart. */
@WebServlet({"/app/action/history.svg", "/app/action/history.csv", "/app/action/history.png"})
public class HistoryDownload extends HttpServlet {

    @EJB
    OwnHistoryReading reading;

    @EJB
    ViewDrawing drawing;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<OwnPeriod> own = reading.own();
        if (own.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new OwnCourse(own, say).file(say.of("action.history.title")).write(request, response, drawing);
    }
}
