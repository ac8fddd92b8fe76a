package mx.compendium.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Sends a page when it is whole: what breaks on the way is answered by an error page, never by half a page that says it went
 * well. Faces writes in some ten thousand pieces, which are put into bytes at once.
 */
public class WholePages extends HttpFilter {

    /** Half as much work as the server's way of packing, for a page a twentieth larger. */
    private static final int LEVEL = 4;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Gathered gathered = new Gathered(response);
        chain.doFilter(request, gathered);
        if (isPackedHere(request) && gathered.page.size() > 0 && !response.isCommitted()) {
            gathered.pack();
        } else {
            gathered.send();
        }
    }

    /** A screen is made for one person and packed once; public pages are packed where they are kept. */
    private static boolean isPackedHere(HttpServletRequest request) {
        return request.getServletPath().startsWith("/app/") && Gzip.isTakenBy(request);
    }

    private static final class Gathered extends HttpServletResponseWrapper {

        private final CharArrayWriter page = new CharArrayWriter();
        private final PrintWriter writer = new PrintWriter(page);

        Gathered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            send();
            super.flushBuffer();
        }

        @Override
        public void reset() {
            super.reset();
            page.reset();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            page.reset();
        }

        @Override
        public void sendError(int status) throws IOException {
            page.reset();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            page.reset();
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            page.reset();
            super.sendRedirect(location);
        }

        void pack() throws IOException {
            setHeader("Content-Encoding", "gzip");
            addHeader("Vary", "Accept-Encoding");
            getOutputStream().write(Gzip.packed(bytes(), LEVEL));
        }

        void send() throws IOException {
            if (page.size() > 0) {
                getOutputStream().write(bytes());
                page.reset();
            }
        }

        private byte[] bytes() throws IOException {
            return page.toString().getBytes(getCharacterEncoding());
        }
    }
}
