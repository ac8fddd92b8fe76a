package mx.compendium.web.api.description;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.compendium.web.api.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * What an operation reads besides its body.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param values names it may be; none when it may be anything
 * @param usual what is taken when it is not sent; null when nothing is
 */
record Parameter(
        String name, String in, Type type, @Nullable String usual, List<String> values) {

    /** Every request has them; a description does not name them. */
    private static final Set<String> OF_EVERY_REQUEST = Set.of(HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_TYPE);

    static List<Parameter> of(Method method) {
        Stream<Parameter> ofResource = Arrays.stream(method.getDeclaringClass().getDeclaredFields())
                .flatMap(field -> of(field, field.getGenericType()));
        Stream<Parameter> ofMethod = Arrays.stream(method.getParameters())
                .flatMap(parameter -> of(parameter, parameter.getParameterizedType()));
        return Stream.concat(ofResource, ofMethod)
                .filter(parameter -> !OF_EVERY_REQUEST.contains(parameter.name))
                .toList();
    }

    private static Stream<Parameter> of(AnnotatedElement element, Type type) {
        DefaultValue usual = element.getAnnotation(DefaultValue.class);
        OneOf names = element.getAnnotation(OneOf.class);
        Class<?> named = names == null ? (Class<?>) type : names.value();
        return place(element)
                .map(place ->
                        new Parameter(place.name, place.in, type, usual == null ? null : usual.value(), names(named)));
    }

    private static Stream<Place> place(AnnotatedElement element) {
        if (element.isAnnotationPresent(PathParam.class)) {
            return Stream.of(new Place(element.getAnnotation(PathParam.class).value(), "path"));
        }
        if (element.isAnnotationPresent(QueryParam.class)) {
            return Stream.of(new Place(element.getAnnotation(QueryParam.class).value(), "query"));
        }
        return element.isAnnotationPresent(HeaderParam.class)
                ? Stream.of(new Place(element.getAnnotation(HeaderParam.class).value(), "header"))
                : Stream.empty();
    }

    private static List<String> names(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(String::valueOf).toList()
                : List.of();
    }

    private record Place(String name, String in) {}
}
