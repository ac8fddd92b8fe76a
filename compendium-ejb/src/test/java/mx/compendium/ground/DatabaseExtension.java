package mx.compendium.ground;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test class its database, and puts it away afterwards. */
class DatabaseExtension implements ParameterResolver, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS)
                .getOrComputeIfAbsent(context.getRequiredTestClass(), DatabaseExtension::create, Database.class);
    }

    private static Database create(Class<?> testClass) {
        DatabaseTest asked = testClass.getAnnotation(DatabaseTest.class);
        return asked.demonstration() ? Server.INSTANCE.demonstration() : Server.INSTANCE.databaseLikeTemplate();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Database database = context.getStore(OURS).get(context.getRequiredTestClass(), Database.class);
        if (database != null) {
            database.close();
        }
    }
}
