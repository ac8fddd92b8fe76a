package mx.compendium.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** What the present request asks for. */
@Named
@ApplicationScoped
public class Asked {

    /** The container's own view of the request: also there where no screen is asked for, as in the REST interface. */
    @Inject
    HttpServletRequest servletRequest;

    public @Nullable String cookie(String name) {
        Cookie[] cookies = servletRequest.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    public @Nullable String header(String name) {
        return servletRequest.getHeader(name);
    }

    /** Whether a program asks the REST interface, and no screen of ours, which would bring its cookies. */
    public boolean isByProgram() {
        Object refused = servletRequest.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = refused == null ? servletRequest.getRequestURI() : refused.toString();
        return (address + "/").startsWith("/api/") && servletRequest.getCookies() == null;
    }

    /** A parameter in the address of what is only read, also where no screen is asked for. */
    public @Nullable String inAddress(String name) {
        return servletRequest.getMethod().equals("GET") ? servletRequest.getParameter(name) : null;
    }

    public @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** All values of a parameter that may be there several times. */
    public List<String> values(String name) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The parameters whose names begin so, by the rest of their names; blank ones are none. */
    public Map<String, String> beginning(String prefix) {
        Map<String, String> found = new TreeMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .forEach((name, value) -> {
                    if (name.startsWith(prefix) && !value.isBlank()) {
                        found.put(name.substring(prefix.length()), value);
                    }
                });
        return found;
    }

    /** A parameter without which the page has nothing to show. */
    public String required(String name) {
        String value = parameter(name);
        if (value == null || value.isBlank()) {
            throw new NotFound(name);
        }
        return value;
    }

    /** The version of what the page that was sent had read, otherwise the one that stands. */
    public int version(int standing) {
        String read = parameter("version");
        return read != null && read.matches("[0-9]{1,9}") ? Integer.parseInt(read) : standing;
    }

    /** Path and query as in the browser's address bar, also where a page stands behind another address. */
    public String getAddress() {
        HttpServletRequest request = request();
        if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String before) {
            return joined(before, (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        }
        return joined(request.getRequestURI(), request.getQueryString());
    }

    private static String joined(String path, @Nullable String query) {
        return path + (query == null ? "" : "?" + query);
    }

    /** Path without the query, by which the menu knows where it is. */
    public String getPath() {
        return request().getServletPath();
    }

    /** Whether the sign-on knows who asks; unlike the person this needs no database. */
    public boolean isSignedIn() {
        return getSubject() != null;
    }

    /** By which the page's script knows whether the same person has signed in again. */
    public @Nullable String getSubject() {
        return request().getRemoteUser();
    }

    public @Nullable Object attribute(String name) {
        return request().getAttribute(name);
    }

    /** Under Ajax an answer with content is always 200; the page's script takes no other. */
    public void answerWith(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(status);
        }
    }

    public boolean inRole(String role) {
        return request().isUserInRole(role);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
