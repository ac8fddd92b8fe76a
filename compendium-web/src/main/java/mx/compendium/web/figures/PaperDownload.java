package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.publication.boundary.ViewPrinting;
import mx.compendium.statistics.SealSheet;
import mx.compendium.statistics.boundary.SealReading;
import mx.compendium.web.text.Say;

/** Hands out a view as one page (PDF); its address is the view's. */
@WebServlet("/app/figures/view.pdf")
public class PaperDownload extends HttpServlet {

    @EJB
    SealReading seals;

    @EJB
    ViewPrinting printing;

    @Inject
    ViewReading reading;

    @Inject
    Say say;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String period = Optional.ofNullable(request.getParameter("period")).orElse("");
            write(reading.read(period, request::getParameter), period, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(ShownView view, String period, HttpServletResponse response) throws IOException {
        try {
            Optional<SealSheet> seal = view.dashboard().sealed() ? Optional.of(seals.sealOf(period)) : Optional.empty();
            byte[] pdf = printing.pdf(new ViewPaper(view, say).page(seal));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"panorama-" + period + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (RulesBroken busy) {
            response.sendRedirect(view.address().at(ViewAddress.DASHBOARD, "busy", "1"));
        }
    }
}
