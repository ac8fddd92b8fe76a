package mx.compendium.web.period;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.action.WatchRow;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.kernel.CsvLine;
import mx.compendium.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** The list of who is missing narrowed as on screen, as CSV (RFC 4180, UTF-8), instants in ISO 8601. */
@WebServlet("/app/period/missing.csv")
public class MissingCsv extends HttpServlet {

    private static final List<String> HEADS = List.of(
            "clave",
            "institucion",
            "grupo",
            "situacion",
            "avance",
            "borradores",
            "listas",
            "entregadas",
            "devueltas",
            "ultima_actividad",
            "responsables",
            "fecha_limite",
            "dias_restantes",
            "prorroga");

    @EJB
    ParticipationWatching watching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(rows(request), response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<WatchRow> rows(HttpServletRequest request) {
        MissingFilter filter = new MissingFilter(request.getParameter("standing"), request.getParameter("group"));
        return filter.of(watching.of(String.valueOf(request.getParameter("period"))));
    }

    private static void send(List<WatchRow> rows, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"participacion.csv\"");
        PrintWriter out = response.getWriter();
        out.print(CsvLine.of(HEADS.stream()));
        rows.forEach(row -> out.print(CsvLine.of(columns(row))));
    }

    /** Of an edition taken over no date is known. */
    private static Stream<@Nullable Object> columns(WatchRow row) {
        return Stream.of(
                row.institution(),
                row.name(),
                row.group(),
                row.standing(),
                row.dated() ? row.completeness() : null,
                row.drafts(),
                row.ready(),
                row.delivered(),
                row.returned(),
                row.dated() ? row.lastActivity() : null,
                String.join("; ", row.responsible()),
                row.dated() ? row.deadline() : null,
                row.dated() ? row.daysLeft() : null,
                row.extended() ? "sí" : "no");
    }
}
