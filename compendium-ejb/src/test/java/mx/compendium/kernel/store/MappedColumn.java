package mx.compendium.kernel.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;

/**
 * A column as the persistence unit maps it.
 *
 * @param type type of the attribute, null where the provider does not tell
 */
record MappedColumn(String name, Class<?> type, int length, boolean nullable, boolean key) {

    private static final Map<Class<?>, Set<String>> TYPES = Map.of(
            String.class, Set.of("character varying", "text"),
            UUID.class, Set.of("uuid"),
            Instant.class, Set.of("timestamp with time zone"),
            LocalDate.class, Set.of("date"),
            Boolean.class, Set.of("boolean"),
            Integer.class, Set.of("integer", "smallint"),
            Long.class, Set.of("bigint"));

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class);

    static Stream<MappedColumn> of(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream().flatMap(MappedColumn::of);
    }

    private static Stream<MappedColumn> of(DatabaseMapping mapping) {
        if (mapping instanceof AggregateObjectMapping embedded) {
            return of(embedded.getReferenceDescriptor());
        }
        if (mapping instanceof AggregateCollectionMapping embedded) {
            return of(embedded.getReferenceDescriptor());
        }
        if (mapping instanceof DirectCollectionMapping list) {
            return Stream.of(column(list.getDirectField(), null, false));
        }
        if (mapping instanceof OneToOneMapping reference) {
            return reference.getForeignKeyFields().stream().map(field -> column(field, UUID.class, false));
        }
        if (mapping instanceof AbstractDirectMapping direct) {
            return Stream.of(
                    column(direct.getField(), direct.getAttributeClassification(), direct.isPrimaryKeyMapping()));
        }
        return Stream.empty();
    }

    private static MappedColumn column(DatabaseField field, Class<?> type, boolean key) {
        String name = (field.getTableName() + '.' + field.getName()).toLowerCase(Locale.ROOT);
        return new MappedColumn(name, boxed(type), field.getLength(), field.isNullable(), key);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == null ? null : BOXES.getOrDefault(type, type.isEnum() ? String.class : type);
    }

    List<String> differencesFrom(String columnType, Integer columnLength, boolean columnNullable) {
        List<String> differences = new ArrayList<>();
        if (type != null && !TYPES.getOrDefault(type, Set.of()).contains(columnType)) {
            differences.add(name + " is " + columnType + " but maps " + type.getSimpleName());
        }
        if (columnLength != null && !key && length != columnLength) {
            differences.add(name + " holds " + columnLength + " characters but maps " + length);
        }
        if (!key && nullable != columnNullable) {
            differences.add(name + (columnNullable ? " may be empty" : " must be filled") + " but maps the contrary");
        }
        return differences;
    }
}
