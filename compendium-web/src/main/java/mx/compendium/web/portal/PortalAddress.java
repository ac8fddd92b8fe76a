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
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.PublishedNow;

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

    private static final String SILENT = "/WEB-INF/portal/silent.xhtml";

    /** What the public side is like while the page is made, as {@link PublishedNow}. */
    static final String NOW = "mx.compendium.portal.now";

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
            request.getRequestDispatcher(view(asked.get().page(), request)).forward(request, response);
        } catch (RuntimeException failed) { // what a page throws arrives wrapped
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .noneMatch(NotFound.class::isInstance)) {
                throw failed;
            }
            response.reset(); // the headers of the page that was not made
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String view(PortalPage page, HttpServletRequest request) {
        boolean shown = page != PortalPage.ROUND_TABLES
                || !(request.getAttribute(NOW) instanceof PublishedNow now)
                || now.shows(PortalContent.ROUND_TABLES);
        return shown ? page.view() : SILENT;
    }
}
