package mx.compendium.web.delivery;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.ReceiptFile;
import mx.compendium.publication.boundary.ReceiptPrinting;

/** Hands the acuse as PDF to its institution and to the unit. */
@WebServlet("/app/delivery/document")
public class ReceiptDownload extends HttpServlet {

    @EJB
    ReceiptPrinting printing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(printing.print(ReceiptBacking.id(request.getParameter("id"))), response);
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(ReceiptFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        try (InputStream in = file.open()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
