package mx.compendium.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mx.compendium.web.frame.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.servlet.BufferedHttpServletResponse;

/**
 * Makes each public page once for each state of what is published and sends it again until that changes. Public pages are the
 * same for everybody and know no session; their policy is narrower than that of the screens: nothing inline, no nonce.
 */
public class PublicPages extends HttpFilter {

    private static final long MOST = 48L * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 600;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final PageMemory memory = new PageMemory(MOST);

    @Inject
    PublishedMark mark;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isKept(request)) {
            chain.doFilter(request, response);
            return;
        }
        String address = language(request) + " " + request.getRequestURI() + "?" + request.getQueryString();
        String now = mark.now();
        KeptPage page = memory.get(address, now);
        if (page == null) {
            page = made(request, response, chain, now).orElse(null);
            if (page == null) {
                return;
            }
            memory.put(address, page);
        }
        send(page, request, response);
    }

    private static boolean isKept(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean page = PortalPage.at(path).isPresent() || path.equals("/verification.xhtml");
        return page && request.getMethod().equals("GET") && (query == null || query.length() <= LONGEST_ADDRESS);
    }

    private static String language(HttpServletRequest request) {
        String said = request.getParameter(Language.PARAMETER);
        return "en".equals(said == null ? cookie(request) : said) ? "en" : "es";
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(Language.COOKIE)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** Empty when it was no page, but an answer that was sent already. */
    private static Optional<KeptPage> made(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String mark)
            throws IOException, ServletException {
        BufferedHttpServletResponse buffer = new BufferedHttpServletResponse(response);
        chain.doFilter(new WithoutSession(request), buffer);
        byte[] bytes = buffer.getBuffer();
        if (response.getStatus() != HttpServletResponse.SC_OK || response.isCommitted()) {
            if (!response.isCommitted() && bytes.length > 0) {
                response.getOutputStream().write(bytes);
            }
            return Optional.empty();
        }
        return Optional.of(new KeptPage(mark, String.valueOf(buffer.getContentType()), bytes));
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", "public, max-age=15, must-revalidate");
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        response.setHeader("Content-Security-Policy", POLICY);
        if (isHeld(page.tag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String taken = request.getHeader("Accept-Encoding");
        boolean packed = taken != null && taken.contains("gzip");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = page.bytes(packed);
        response.setContentType(page.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Whether the asker holds it already; a server between may have made the tag a weak one. */
    static boolean isHeld(String tag, @Nullable String asked) {
        return asked != null && (asked.trim().equals("*") || asked.contains(tag));
    }
}
