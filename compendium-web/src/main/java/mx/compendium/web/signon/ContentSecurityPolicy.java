package mx.compendium.web.signon;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Hands PrimeFaces the policy it sends with every page, completed by a nonce. {@code script-src} must stand last: the
 * nonce is appended there. {@code form-action} names the sign-on server, because browsers check the redirect that follows
 * a form too. Styles stay {@code 'unsafe-inline'}: PrimeFaces positions its widgets by style attributes.
 */
public class ContentSecurityPolicy implements ServletContextListener {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none';"
            + " form-action 'self' %s; script-src 'self'";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setInitParameter("primefaces.CSP_POLICY", policy(SignOnServer.origin()));
    }

    static String policy(String signOnOrigin) {
        return POLICY.formatted(signOnOrigin);
    }
}
