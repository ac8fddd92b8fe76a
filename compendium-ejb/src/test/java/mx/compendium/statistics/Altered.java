package mx.compendium.statistics;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** A report as another, but for what is said. */
public final class Altered {

    private Altered() {}

    /** The same report with other values in the components named; a name that is no component is refused. */
    public static ReportEntry report(ReportEntry report, Map<String, Object> other) {
        RecordComponent[] components = ReportEntry.class.getRecordComponents();
        if (Arrays.stream(components)
                        .filter(one -> other.containsKey(one.getName()))
                        .count()
                != other.size()) {
            throw new IllegalArgumentException("not all components of a report: " + other.keySet());
        }
        Object[] values = Arrays.stream(components)
                .map(one -> other.containsKey(one.getName()) ? other.get(one.getName()) : value(report, one))
                .toArray();
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return ReportEntry.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object value(ReportEntry report, RecordComponent component) {
        try {
            return component.getAccessor().invoke(report);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
