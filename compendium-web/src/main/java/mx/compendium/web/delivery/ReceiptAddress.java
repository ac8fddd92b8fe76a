package mx.compendium.web.delivery;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import mx.compendium.action.boundary.Delivering;
import org.jspecify.annotations.Nullable;

/** What the QR code of an acuse opens, e.g. {@code /receipts/ACUSE-2024-EF-GRO-01?sha256=…}: given or not, nothing else. */
@WebServlet("/receipts/*")
public class ReceiptAddress extends HttpServlet {

    static final String ANSWER = "mx.compendium.receipt";

    /** What is answered: when the acuse was given, null when none such was. */
    public record Answer(String folio, @Nullable Instant givenAt) {}

    @EJB
    Delivering delivering;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String folio = folio(request.getPathInfo());
        request.setAttribute(ANSWER, new Answer(folio, given(folio, request.getParameter("sha256"))));
        request.getRequestDispatcher("/receipt.xhtml").forward(request, response);
    }

    private @Nullable Instant given(String folio, @Nullable String sha256) {
        Optional<Instant> given = sha256 == null ? Optional.empty() : delivering.given(folio, sha256);
        return given.orElse(null);
    }

    /** What stands behind the last slash; what cannot be a folio is one that was never given. */
    static String folio(@Nullable String path) {
        return path != null && path.matches("/[A-Za-z0-9-]{1,48}") ? path.substring(1) : "";
    }
}
