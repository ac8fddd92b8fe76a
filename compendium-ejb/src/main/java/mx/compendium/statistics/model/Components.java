package mx.compendium.statistics.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes records apart and puts them together by their components. */
final class Components {

    /** Came after the first seals: left out while it is empty, so that what was sealed before has the form it had. */
    private static final Set<String> LATER = Set.of("source");

    private Components() {}

    static boolean later(RecordComponent component) {
        return LATER.contains(component.getName());
    }

    static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("component " + component, broken);
        }
    }

    /** A record of that type from the values of its components, in their order. */
    static Object create(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), broken);
        }
    }
}
