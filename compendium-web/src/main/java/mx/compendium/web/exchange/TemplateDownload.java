package mx.compendium.web.exchange;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.compendium.exchange.boundary.WorkbookTemplates;
import mx.compendium.web.text.SpanishWording;

/** Hands an institution its template. */
@WebServlet("/app/exchange/template")
public class TemplateDownload extends HttpServlet {

    @EJB
    WorkbookTemplates templates;

    @Inject
    SpanishWording wording;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String period = String.valueOf(request.getParameter("period"));
        String name = "acciones-" + period.replaceAll("[^0-9A-Z-]", "") + ".xlsx";
        Workbooks.send(response, name, out -> templates.write(period, wording.words(), out));
    }
}
