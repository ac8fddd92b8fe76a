package mx.compendium.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Lets pages read the components of records as properties; the expression language does so by itself from version 6 on. */
public class RecordProperties extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record record) || property == null) {
            return null;
        }
        Object value = read(record, property.toString());
        context.setPropertyResolved(base, property);
        return value;
    }

    private static @Nullable Object read(Record record, String component) {
        try {
            Method accessor = record.getClass().getMethod(component);
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new ELException(record.getClass().getSimpleName() + " has no component " + component, e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // Records do not change.
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
