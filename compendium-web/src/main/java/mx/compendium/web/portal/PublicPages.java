package mx.compendium.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mx.compendium.publication.PublishedNow;
import mx.compendium.web.faces.Gzip;
import mx.compendium.web.frame.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.servlet.BufferedHttpServletResponse;

/**
 * Makes each public page and file once for each state of what is published and sends it again until that changes. Public pages
 * are the same for everybody and know no session, nor does an error begin one; their policy is narrower than that of the
 * screens: nothing inline, no nonce.
 */
public class PublicPages extends HttpFilter {

    private static final long MOST = 48L * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 600;
    private static final String RECEIPTS = "/receipts/";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final PageMemory memory = new PageMemory(MOST);

    @Inject
    PublishedMark mark;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request.getSession(false) == null ? new WithoutSession(request) : request, response);
        } else if (isPublished(path)) {
            publish(request, response, chain);
        } else {
            chain.doFilter(path.startsWith(RECEIPTS) ? new WithoutSession(request) : request, response);
        }
    }

    private void publish(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PublishedNow now = mark.now();
        request.setAttribute(PortalAddress.NOW, now);
        if (!isKept(request)) {
            chain.doFilter(new WithoutSession(request), response);
            return;
        }
        String address = language(request) + " " + request.getRequestURI() + "?" + request.getQueryString();
        KeptPage page = memory.get(address, now.mark());
        if (page == null) {
            page = made(request, response, chain, now.mark()).orElse(null);
            if (page == null) {
                return;
            }
            memory.put(address, page);
        }
        send(page, request, response);
    }

    private static boolean isPublished(String path) {
        return PortalPage.at(path).isPresent()
                || PortalFiles.PATHS.contains(path)
                || path.equals("/verification.xhtml");
    }

    private static boolean isKept(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && (query == null || query.length() <= LONGEST_ADDRESS);
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
        boolean packed = Gzip.isTakenBy(request);
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
