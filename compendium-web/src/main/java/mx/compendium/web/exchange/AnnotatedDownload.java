package mx.compendium.web.exchange;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.web.text.SpanishWording;

/** Hands a workbook back to its institution, with what was found in it. */
@WebServlet("/app/exchange/annotated")
public class AnnotatedDownload extends HttpServlet {

    @EJB
    WorkbookImports imports;

    @Inject
    SpanishWording wording;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Workbooks.send(
                response,
                "acciones-revisadas.xlsx",
                out -> imports.annotated(WorkbookId.of(request.getParameter("id")), wording.words(), out));
    }
}
