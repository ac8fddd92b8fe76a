package mx.compendium.web.signon;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * Brings people back to the very address they asked for. The server's sign-on (WildFly 39) forgets the query of an
 * address on the way to Keycloak, and state lives in the address here. Before the sign-on a cookie keeps path and query
 * for the minutes a sign-in takes; when the sign-on sends the browser on to the bare path, the query is put back.
 */
public class AskedAddress implements ServletExtension {

    private static final String COOKIE = "asked";
    private static final String SCREENS = "/app/";

    /** What a page was sent to is asked for with its address afterwards; what was sent is not kept. */
    private static final Set<HttpString> METHODS = Set.of(Methods.GET, Methods.POST);

    private static final int MINUTES_FOR_A_SIGN_IN = 10;
    private static final int LONGEST = 1_500;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(AskedAddress::around);
    }

    private static HttpHandler around(HttpHandler next) {
        return exchange -> {
            if (exchange.getRequestPath().startsWith(SCREENS) && METHODS.contains(exchange.getRequestMethod())) {
                exchange.addResponseCommitListener(AskedAddress::beforeAnswer);
            }
            next.handleRequest(exchange);
        };
    }

    private static void beforeAnswer(HttpServerExchange exchange) {
        if (exchange.getStatusCode() != StatusCodes.FOUND) {
            return;
        }
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (location.startsWith(SignOnServer.origin())) {
            keep(exchange);
        } else if (exchange.getQueryParameters().containsKey("code") && location.endsWith(exchange.getRequestPath())) {
            asked(exchange).ifPresent(query -> sendOn(exchange, location, query));
        }
    }

    private static void keep(HttpServerExchange exchange) {
        String asked = exchange.getRequestPath() + "?" + exchange.getQueryString();
        if (!exchange.getQueryString().isEmpty() && asked.length() <= LONGEST) {
            byte[] bytes = asked.getBytes(StandardCharsets.UTF_8);
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            exchange.setResponseCookie(cookie(value, MINUTES_FOR_A_SIGN_IN * 60));
        }
    }

    /** The query kept for this very path; a cookie for another path, or one that is damaged, says nothing. */
    private static Optional<String> asked(HttpServerExchange exchange) {
        Cookie cookie = exchange.getRequestCookie(COOKIE);
        String path = exchange.getRequestPath() + "?";
        return Optional.ofNullable(cookie)
                .flatMap(kept -> decoded(kept.getValue()))
                .filter(kept -> kept.startsWith(path) && kept.chars().allMatch(sign -> sign > ' ' && sign < 127))
                .map(kept -> kept.substring(path.length()));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void sendOn(HttpServerExchange exchange, String location, String query) {
        exchange.getResponseHeaders().put(Headers.LOCATION, location + "?" + query);
        exchange.setResponseCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int seconds) {
        return new CookieImpl(COOKIE, value)
                .setPath(SCREENS)
                .setHttpOnly(true)
                .setSameSite(true)
                .setSameSiteMode("Lax")
                .setMaxAge(seconds);
    }
}
