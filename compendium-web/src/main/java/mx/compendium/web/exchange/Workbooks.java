package mx.compendium.web.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;

/** Answers with a workbook as an attachment; what is refused before its first byte is answered as a refusal. */
final class Workbooks {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    static void send(HttpServletResponse response, String name, Consumer<OutputStream> writing) throws IOException {
        try {
            response.setContentType(TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            writing.accept(response.getOutputStream());
        } catch (NotFound hidden) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND);
        } catch (RulesBroken broken) {
            refuse(response, HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.reset();
        response.sendError(status);
    }
}
