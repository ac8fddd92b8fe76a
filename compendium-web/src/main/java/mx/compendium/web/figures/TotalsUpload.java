package mx.compendium.web.figures;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.exchange.boundary.TotalsExchange;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/** Takes a workbook of cited totals in; what stands against it is told on the page it was sent from. */
@WebServlet("/app/figures/totals")
@MultipartConfig(fileSizeThreshold = 1 << 16)
public class TotalsUpload extends HttpServlet {

    static final String REFUSED = "mx.compendium.totals.refused";

    /** For the fields beside the file. */
    private static final int MARGIN = 1 << 16;

    @EJB
    TotalsExchange totals;

    @EJB
    ActingOnce acting;

    @Inject
    CitedWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > WorkbookImports.LARGEST_FILE + MARGIN) {
            refuse(request, response, List.of(Violation.of("workbook.file.too-large")));
            return;
        }
        try {
            acting.once(
                    OperationId.of(String.valueOf(request.getParameter("operationId"))),
                    "total.cite-many",
                    () -> String.valueOf(take(request)));
            response.sendRedirect("/app/figures/cited.xhtml?done=gathered");
        } catch (RulesBroken broken) {
            refuse(request, response, broken.violations());
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, List.of(Violation.of("workbook.file.too-large")));
        }
    }

    /** Whoever signs in on the way of a file comes here without it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        refuse(request, response, List.of(Violation.of("workbook.file.not-sent")));
    }

    private int take(HttpServletRequest request) {
        try {
            Part part = request.getPart("file");
            try (InputStream content = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
                return totals.take(content, words::of);
            }
        } catch (IOException | ServletException failure) {
            throw new UncheckedIOException(failure instanceof IOException io ? io : new IOException(failure));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, List<Violation> violations)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, violations);
        request.getRequestDispatcher("/app/figures/cited.xhtml").forward(request, response);
    }
}
