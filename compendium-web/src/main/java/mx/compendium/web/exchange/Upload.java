package mx.compendium.web.exchange;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.boundary.ActingOnce;
import mx.compendium.exchange.boundary.WorkbookImports;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.web.text.SpanishWording;
import org.jspecify.annotations.Nullable;

/**
 * Takes a workbook in from the page and leads to what becomes of it, or back with the reason why it was not taken. What
 * says to be too large is refused before it is read.
 */
@WebServlet("/app/exchange/upload")
@MultipartConfig(fileSizeThreshold = 1 << 16)
public class Upload extends HttpServlet {

    /** For the fields beside the file. */
    private static final int MARGIN = 1 << 16;

    @EJB
    WorkbookImports imports;

    @EJB
    ActingOnce acting;

    @Inject
    SpanishWording wording;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String period = period(request);
        if (request.getContentLengthLong() > WorkbookImports.LARGEST_FILE + MARGIN) {
            back(request, response, period, "workbook.file.too-large");
            return;
        }
        try {
            String id = acting.once(
                    OperationId.of(String.valueOf(request.getParameter("operationId"))),
                    "import.receive " + period,
                    () -> receive(period, request));
            response.sendRedirect("/app/exchange/result.xhtml?id=" + id);
        } catch (RulesBroken refused) {
            back(request, response, period, refused.violations().get(0).code());
        } catch (NotFound hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalStateException tooLarge) {
            back(request, response, period, "workbook.file.too-large");
        }
    }

    /** Whoever signs in on the way of a file comes here without it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        back(request, response, period(request), "workbook.file.not-sent");
    }

    /** From the address: the body of what is too large is not read, not even for its fields. */
    private static String period(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String period = query.startsWith("period=") ? query.substring("period=".length()) : "";
        return period.matches("[0-9A-Z-]{1,20}") ? period : "";
    }

    private String receive(String period, HttpServletRequest request) {
        try {
            Part part = request.getPart("file");
            try (InputStream content = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
                return imports.receive(period, name(part), content, wording.words())
                        .toString();
            }
        } catch (IOException | ServletException failure) {
            throw new UncheckedIOException(failure instanceof IOException io ? io : new IOException(failure));
        }
    }

    private static String name(@Nullable Part part) {
        String name = part == null ? "" : Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** To the page it was sent from: the unit has one of its own. */
    private static void back(HttpServletRequest request, HttpServletResponse response, String period, String code)
            throws IOException {
        String page = request.isUserInRole(RoleNames.ADMINISTRATOR) ? "edition" : "import";
        response.sendRedirect("/app/exchange/" + page + ".xhtml?period="
                + URLEncoder.encode(period, StandardCharsets.UTF_8) + "&refused=" + code);
    }
}
