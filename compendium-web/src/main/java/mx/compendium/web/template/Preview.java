package mx.compendium.web.template;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.publication.boundary.PreviewPrinting;
import mx.compendium.template.NarrativeDocument;

/** The pages a document would have in a version of the templates. */
@WebServlet("/app/template/preview")
public class Preview extends HttpServlet {

    @EJB
    PreviewPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String version = String.valueOf(request.getParameter("version"));
        try {
            NarrativeDocument document = NarrativeDocument.of(String.valueOf(request.getParameter("document")));
            byte[] pdf =
                    printing.pdf(String.valueOf(request.getParameter("period")), document, Integer.parseInt(version));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + document.key() + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RulesBroken busy) {
            response.sendRedirect("/app/template/edit.xhtml?version=" + version + "&busy=1");
        }
    }
}
