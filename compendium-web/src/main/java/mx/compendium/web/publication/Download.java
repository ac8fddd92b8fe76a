package mx.compendium.web.publication;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.PublishedFile;
import mx.compendium.publication.boundary.DocumentGeneration;

/** Hands a made document to those inside, published or not. */
@WebServlet("/app/publication/document")
public class Download extends HttpServlet {

    @EJB
    DocumentGeneration documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(documents.file(UUID.fromString(String.valueOf(request.getParameter("id")))), response);
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(PublishedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.format().mediaType());
        DocumentHeaders.of(file, file.fileName()).forEach(response::setHeader);
        Files.copy(file.path(), response.getOutputStream());
    }
}
