package mx.compendium.web.api.description;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of records: of those that are sent, what is nullable may be left out; of those that are answered, it is null. */
final class Schemas {

    private static final String COMPONENTS = "components/schemas";

    /** None is of a container here, so none comes before another. */
    private static final Comparator<MemberScope<?, ?>> AS_DECLARED =
            Comparator.comparing(MemberScope::isFakeContainerItemScope);

    private final SchemaBuilder sent = new SchemaGenerator(ofRequests()).buildMultipleSchemaDefinitions();
    private final SchemaBuilder answered = new SchemaGenerator(ofAnswers()).buildMultipleSchemaDefinitions();

    ObjectNode sent(Type type) {
        return sent.createSchemaReference(type);
    }

    ObjectNode answered(Type type, Type... parameters) {
        return answered.createSchemaReference(type, parameters);
    }

    /** All that were referred to, by their names. */
    ObjectNode definitions() {
        ObjectNode all = answered.collectDefinitions(COMPONENTS);
        all.setAll(sent.collectDefinitions(COMPONENTS));
        return all;
    }

    private static SchemaGeneratorConfig ofRequests() {
        SchemaGeneratorConfigBuilder builder = common();
        builder.forFields().withRequiredCheck(field -> !isNullable(field));
        return builder.build();
    }

    private static SchemaGeneratorConfig ofAnswers() {
        SchemaGeneratorConfigBuilder builder = common();
        builder.forFields().withRequiredCheck(field -> true).withNullableCheck(Schemas::isNullable);
        return builder.build();
    }

    private static SchemaGeneratorConfigBuilder common() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.ADDITIONAL_FIXED_TYPES)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.FLATTENED_ENUMS)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.INLINE_NULLABLE_SCHEMAS)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forTypesInGeneral().withDefinitionNamingStrategy(new Naming()).withPropertySorter(AS_DECLARED);
        return builder;
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** E.g. {@code GateBody.FindingBody}, {@code ListBody.FigureBody}: the same in every build. */
    private static final class Naming implements SchemaDefinitionNamingStrategy {

        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            return name(key.getType());
        }

        @Override
        public void adjustDuplicateNames(Map<DefinitionKey, String> subschemas, SchemaGenerationContext context) {
            throw new IllegalStateException("Two schemas of one name: " + subschemas.values());
        }

        @Override
        public String adjustNullableName(DefinitionKey key, String definitionName, SchemaGenerationContext context) {
            return definitionName + ".OrNull";
        }

        private static String name(ResolvedType type) {
            Class<?> erased = type.getErasedType();
            Class<?> outer = erased.getDeclaringClass();
            String own = (outer == null ? "" : outer.getSimpleName() + ".") + erased.getSimpleName();
            return type.getTypeParameters().isEmpty()
                    ? own
                    : own
                            + type.getTypeParameters().stream()
                                    .map(Naming::name)
                                    .collect(Collectors.joining(".", ".", ""));
        }
    }
}
