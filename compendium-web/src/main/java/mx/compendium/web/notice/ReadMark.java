package mx.compendium.web.notice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import mx.compendium.kernel.NotFound;
import mx.compendium.notification.boundary.NoticeReading;

/** Marks one notice as read, or all, and goes back to the list. Marking twice is marking once. */
@WebServlet("/app/notice/read")
public class ReadMark extends HttpServlet {

    @EJB
    NoticeReading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String notice = request.getParameter("notice");
        if (notice == null) {
            reading.readAll();
        } else {
            reading.read(id(notice));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/app/notice/list.xhtml");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("notice " + text);
        }
    }
}
