package mx.compendium.ground;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test class its database; the store closes it with the class. */
class DatabaseExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ofClass(context)
                .getStore(OURS)
                .getOrComputeIfAbsent(context.getRequiredTestClass(), DatabaseExtension::create, Database.class);
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                ? context
                : ofClass(context.getParent().orElseThrow());
    }

    private static Database create(Class<?> testClass) {
        DatabaseTest asked = testClass.getAnnotation(DatabaseTest.class);
        return asked.demonstration() ? Server.INSTANCE.demonstration() : Server.INSTANCE.databaseLikeTemplate();
    }
}
