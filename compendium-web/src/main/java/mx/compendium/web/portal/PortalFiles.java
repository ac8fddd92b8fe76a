package mx.compendium.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import mx.compendium.publication.PublishedNow;

/** What search engines, feed readers and catalogues of open data read of the portal. */
@WebServlet({"/sitemap.xml", "/robots.txt", "/feed.xml", "/open-data/catalog.jsonld"})
public class PortalFiles extends HttpServlet {

    static final Set<String> PATHS = Set.of("/sitemap.xml", "/robots.txt", "/feed.xml", "/open-data/catalog.jsonld");

    @Inject
    PortalFile files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublishedNow now = (PublishedNow) request.getAttribute(PortalAddress.NOW);
        switch (request.getServletPath()) {
            case "/robots.txt" -> send(response, "text/plain", files.robots());
            case "/sitemap.xml" -> send(response, "application/xml", files.sitemap(now));
            case "/feed.xml" -> send(response, "application/atom+xml", files.feed(now));
            default -> send(response, "application/ld+json", files.catalogue());
        }
    }

    private static void send(HttpServletResponse response, String mediaType, String text) throws IOException {
        response.setContentType(mediaType + ";charset=UTF-8");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
