package mx.compendium.web.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;

/** Leads the addresses of the portal to their pages; some are printed in documents as text and QR code. */
@WebServlet({
    "",
    "/actions",
    "/editions/*",
    "/objectives/*",
    "/institutions/*",
    "/states/*",
    "/open-data",
    "/privacy",
    "/accessibility",
    "/contact"
})
public class PortalAddress extends HttpServlet {

    /** What the address names, a list of texts. */
    static final String NAMES = "mx.compendium.portal.names";

    /** Which page it is. */
    static final String PAGE = "mx.compendium.portal.page";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PortalPage.Asked> asked = PortalPage.at(request.getRequestURI());
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(NAMES, asked.get().names());
        request.setAttribute(PAGE, asked.get().page());
        try {
            request.getRequestDispatcher(asked.get().page().view()).forward(request, response);
        } catch (RuntimeException failed) { // what a page throws arrives wrapped
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .noneMatch(NotFound.class::isInstance)) {
                throw failed;
            }
            response.reset(); // the headers of the page that was not made
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
