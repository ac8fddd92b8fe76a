package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.compendium.exchange.boundary.TotalsExchange;

/** Hands out the workbook in which totals are gathered. */
@WebServlet("/app/figures/totals-template")
public class TotalsDownload extends HttpServlet {

    @EJB
    TotalsExchange totals;

    @Inject
    CitedWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"totales.xlsx\"");
        totals.write(words::of, response.getOutputStream());
    }
}
