package mx.compendium.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.web.api.RestApi;

/** All that a request can ask of the application, found in what was built: REST methods, servlets, pages, actions of pages. */
final class Routes {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z]+:[A-Za-z]+\\b(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ACTION = Pattern.compile(
            "\\b(?:action|actionListener|listener|completeMethod|valueChangeListener)=\"#\\{([^\"]+)}\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern PARTS = Pattern.compile("(?:src|template)=\"(/WEB-INF/[^\"]+)\"|<c:([a-zA-Z]+)\\b");

    private Routes() {}

    /** Each as {@code VERB address} or {@code POST address #component expression}. */
    static Set<String> all() {
        return Stream.of(rest(), servlets(), pages(), actions())
                .flatMap(one -> one)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> rest() {
        return restRoles().keySet().stream();
    }

    /** Whom each address of the REST interface lets in before it reads what was sent; nobody named: whoever has a role. */
    static Map<String, Set<String>> restRoles() {
        String root = RestApi.class.getAnnotation(ApplicationPath.class).value();
        Map<String, Set<String>> found = new TreeMap<>();
        classes()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .forEach(method -> verbs(method)
                        .forEach(verb -> found.put(
                                verb + " " + root + address(method.getDeclaringClass(), method), roles(method))));
        return found;
    }

    private static Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return Set.of("anybody");
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String address(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        return slashed(type.getAnnotation(Path.class).value()) + (below == null ? "" : slashed(below.value()));
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Stream<String> servlets() {
        return classes()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> addresses(type.getAnnotation(WebServlet.class))
                        .flatMap(address -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> method.getName().matches("do[A-Z][a-z]+"))
                                .map(method -> method.getName().substring(2).toUpperCase(java.util.Locale.ROOT) + " "
                                        + address)));
    }

    private static Stream<String> addresses(WebServlet servlet) {
        return Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))
                .map(address -> address.isEmpty() ? "/" : address.replace("*", "{rest}"));
    }

    private static Stream<String> pages() {
        return shown().stream().map(page -> "GET " + address(page));
    }

    private static Stream<String> actions() {
        return shown().stream()
                .flatMap(page -> actions(page).stream().map(action -> "POST " + address(page) + " " + action));
    }

    /** Pages with an address of their own. */
    private static List<java.nio.file.Path> shown() {
        return Sources.pages().stream()
                .filter(page -> !address(page).startsWith("/WEB-INF/"))
                .toList();
    }

    private static String address(java.nio.file.Path page) {
        return "/" + Sources.WEBAPP.relativize(page).toString().replace('\\', '/');
    }

    private static Set<String> actions(java.nio.file.Path page) {
        return parts(page).stream()
                .flatMap(part -> ELEMENT.matcher(Sources.text(part)).results().map(MatchResult::group))
                .flatMap(Routes::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> action(String element) {
        return ACTION.matcher(element).results().map(found -> "#" + id(element) + " " + found.group(1));
    }

    private static String id(String element) {
        return ID.matcher(element)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Give an id to " + element));
    }

    /** A page and all files it is put together from; a tag that is a component has none. */
    private static Set<java.nio.file.Path> parts(java.nio.file.Path page) {
        Set<java.nio.file.Path> found = new LinkedHashSet<>();
        gather(page, found);
        return found;
    }

    private static void gather(java.nio.file.Path part, Set<java.nio.file.Path> found) {
        if (found.add(part)) {
            PARTS.matcher(Sources.text(part))
                    .results()
                    .map(Routes::file)
                    .map(Sources.WEBAPP::resolve)
                    .filter(Files::exists)
                    .forEach(file -> gather(file, found));
        }
    }

    private static String file(MatchResult reference) {
        return reference.group(1) == null
                ? "WEB-INF/tags/" + reference.group(2) + ".xhtml"
                : reference.group(1).substring(1);
    }

    private static Stream<Class<?>> classes() {
        return Sources.files(CLASSES, ".class").stream()
                .map(file -> CLASSES.relativize(file).toString().replaceAll("[/\\\\]", "."))
                .map(name -> load(name.substring(0, name.length() - ".class".length())));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
