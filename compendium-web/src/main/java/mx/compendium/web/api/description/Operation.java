package mx.compendium.web.api.description;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.identity.Role;
import mx.compendium.web.api.Gives;
import mx.compendium.web.api.Takes;
import org.jspecify.annotations.Nullable;

/** One operation as its method and its annotations say it. */
record Operation(Method method, String verb, String path) {

    private static final String RESOURCE = "Resource";

    static Stream<Operation> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> new Operation(method, verb, address(resource, method))));
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String address(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return slashed(resource.getAnnotation(Path.class).value()) + (below == null ? "" : slashed(below.value()));
    }

    private static String slashed(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** The group it stands in, e.g. {@code periodReports}. */
    String tag() {
        String name = method.getDeclaringClass().getSimpleName().replace(RESOURCE, "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** E.g. {@code periods.plan}; its words and examples are found by it. */
    String id() {
        return tag() + "." + method.getName();
    }

    /** Whether it needs no account. */
    boolean isPublic() {
        return method.isAnnotationPresent(PermitAll.class);
    }

    boolean isOfSomeRoles() {
        return method.isAnnotationPresent(RolesAllowed.class);
    }

    /** Of the realm, in the order of {@link Role}; all of them when whoever has one may ask. */
    List<String> roles() {
        RolesAllowed some = method.getAnnotation(RolesAllowed.class);
        return Arrays.stream(Role.values())
                .map(Role::realmName)
                .filter(role -> some == null || List.of(some.value()).contains(role))
                .toList();
    }

    boolean isReading() {
        return verb.equals("GET");
    }

    List<Parameter> parameters() {
        return Parameter.of(method);
    }

    boolean has(String header) {
        return parameters().stream().anyMatch(one -> one.name().equals(header));
    }

    Optional<Class<?>> taken() {
        return Optional.ofNullable(method.getAnnotation(Takes.class)).map(Takes::value);
    }

    boolean takesFile() {
        return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
    }

    boolean takesText() {
        return Arrays.stream(method.getParameters())
                .anyMatch(one -> one.getType() == String.class && one.getAnnotations().length == 0);
    }

    /** Media types of the body; none when it takes none. */
    List<String> consumed() {
        Consumes types = nearest(method, Consumes.class);
        return types == null ? List.of() : List.of(types.value());
    }

    /** Media type of the answer. */
    String produced() {
        Produces types = nearest(method, Produces.class);
        return types == null ? MediaType.WILDCARD : types.value()[0];
    }

    Optional<Gives> given() {
        return Optional.ofNullable(method.getAnnotation(Gives.class));
    }

    private static <A extends Annotation> @Nullable A nearest(Method method, Class<A> type) {
        AnnotatedElement resource = method.getDeclaringClass();
        return method.isAnnotationPresent(type) ? method.getAnnotation(type) : resource.getAnnotation(type);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
