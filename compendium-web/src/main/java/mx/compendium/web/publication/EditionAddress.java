package mx.compendium.web.publication;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.boundary.PublishedEditions;
import org.jspecify.annotations.Nullable;

/** The permanent address of an edition, printed in its documents as text and QR code, e.g. {@code /editions/2023}. */
@WebServlet("/editions/*")
public class EditionAddress extends HttpServlet {

    static final String EDITION = "mx.compendium.edition";

    @EJB
    PublishedEditions published;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            request.setAttribute(EDITION, published.edition(code(request.getPathInfo())));
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/edition.xhtml").forward(request, response);
    }

    /** What stands behind the last slash of {@code /editions/2023}. */
    static String code(@Nullable String path) {
        if (path == null || !path.matches("/[A-Za-z0-9-]{1,20}")) {
            throw new NotFound("edition");
        }
        return path.substring(1);
    }
}
