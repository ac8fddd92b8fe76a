package mx.compendium.web.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Remembers the chosen language for a year and goes back to the page it was chosen on. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(remembered("en".equals(request.getParameter("to")) ? "en" : "es", request.isSecure()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ownPath(request.getParameter("back")));
    }

    private static Cookie remembered(String language, boolean secure) {
        Cookie cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Only a path of ours: "//host" and "/\host" would lead elsewhere. */
    static String ownPath(@Nullable String back) {
        boolean own = back != null && back.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
        return own && back != null ? silent(back) : "/";
    }

    /** Without the language an address may ask for: from now on the cookie's holds. */
    private static String silent(String back) {
        return back.replaceAll("([?&])" + Language.PARAMETER + "=[a-z]*&?", "$1")
                .replaceAll("[?&]$", "");
    }
}
