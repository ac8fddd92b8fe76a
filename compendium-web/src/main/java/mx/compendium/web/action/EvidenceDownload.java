package mx.compendium.web.action;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import mx.compendium.action.OpenedFile;
import mx.compendium.action.boundary.EvidenceOpening;
import mx.compendium.kernel.NotFound;

/** Hands a file of evidence to its institution and, once it was delivered, to the unit. */
@WebServlet("/app/action/evidence")
public class EvidenceDownload extends HttpServlet {

    @EJB
    EvidenceOpening opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(
                    opening.open(
                            ReportId.of(String.valueOf(request.getParameter("id"))),
                            String.valueOf(request.getParameter("file"))),
                    response);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(OpenedFile file, HttpServletResponse response) throws IOException {
        EvidenceHeaders.of(file.row()).forEach(response::setHeader);
        response.setContentType(file.row().mediaType());
        response.setContentLengthLong(file.row().size());
        Files.copy(file.path(), response.getOutputStream());
    }
}
