package mx.compendium.web.portal;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.boundary.EditionCards;

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

    @Inject
    FigureCsv csv;

    @EJB
    EditionCards cards;

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
            answer(asked.get(), request, response);
        } catch (RuntimeException failed) { // what a page throws arrives wrapped
            if (Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                    .noneMatch(NotFound.class::isInstance)) {
                throw failed;
            }
            response.reset(); // the headers of the page that was not made
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(PortalPage.Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<String> names = asked.names();
        switch (asked.page()) {
            case FIGURE_RECORDS -> send(response, "text/csv;charset=UTF-8", csv.of(names.get(0), names.get(1)));
            case CARD -> send(response, "image/png", card(names.get(0), request));
            default -> request.getRequestDispatcher(view(asked.page(), request)).forward(request, response);
        }
    }

    private byte[] card(String edition, HttpServletRequest request) {
        if (!shows(PortalContent.SHARING, request)) {
            throw new NotFound("card of " + edition);
        }
        return cards.png(edition);
    }

    private static void send(HttpServletResponse response, String mediaType, byte[] bytes) throws IOException {
        response.setContentType(mediaType);
        response.getOutputStream().write(bytes);
    }

    private static String view(PortalPage page, HttpServletRequest request) {
        boolean shown = page != PortalPage.ROUND_TABLES || shows(PortalContent.ROUND_TABLES, request);
        return shown ? page.view() : SILENT;
    }

    private static boolean shows(PortalContent content, HttpServletRequest request) {
        return !(request.getAttribute(NOW) instanceof PublishedNow now) || now.shows(content);
    }
}
