package mx.compendium.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose answer begins no session: what is put into one while a page is made (PrimeFaces keeps the nonce of its policy
 * in the view, and a view lives in a session) is forgotten with the request.
 */
final class WithoutSession extends HttpServletRequestWrapper {

    private final Map<String, @Nullable Object> attributes = new HashMap<>();

    private @Nullable HttpSession session;

    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return held();
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? held() : session;
    }

    private HttpSession held() {
        HttpSession held = session;
        if (held == null) {
            held = (HttpSession) Proxy.newProxyInstance(
                    HttpSession.class.getClassLoader(),
                    new Class<?>[] {HttpSession.class},
                    (proxy, method, arguments) -> answer(method, arguments));
            session = held;
        }
        return held;
    }

    private @Nullable Object answer(Method method, @Nullable Object @Nullable [] arguments) {
        String name = arguments == null ? "" : String.valueOf(arguments[0]);
        return switch (method.getName()) {
            case "getAttribute" -> attributes.get(name);
            case "setAttribute" -> attributes.put(name, arguments == null ? null : arguments[1]);
            case "removeAttribute" -> attributes.remove(name);
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "getId" -> "none";
            case "getServletContext" -> getServletContext();
            case "isNew" -> true;
            case "getMaxInactiveInterval" -> 0;
            case "getCreationTime", "getLastAccessedTime" -> 0L;
            case "hashCode" -> System.identityHashCode(this);
            case "equals" -> false;
            default -> null;
        };
    }
}
