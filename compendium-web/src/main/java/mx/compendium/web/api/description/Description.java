package mx.compendium.web.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ApplicationPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.compendium.web.api.RestApi;

/**
 * The description of the interface in one language, as OpenAPI 3.1 has it (https://spec.openapis.org/oas/v3.1.1): what
 * operations there are, who may, with what, and what they answer comes from the classes; only words and examples are written
 * beside them.
 */
public final class Description {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BEARER = "bearer";
    private static final int MOST_OF_A_PAGE = 200;

    private final Words words;
    private final Schemas schemas = new Schemas();
    private final Answers answers;
    private final Examples examples = new Examples();

    private Description(Words words) {
        this.words = words;
        this.answers = new Answers(words, schemas);
    }

    /** Writes {@code openapi_es.json} and {@code openapi_en.json} beside the classes of the interface. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        for (String language : List.of("es", "en")) {
            Path file = classes.resolve("mx/compendium/web/api/openapi_" + language + ".json");
            Files.writeString(file, new ObjectMapper().writeValueAsString(of(classes, language)));
        }
    }

    static ObjectNode of(Path classes, String language) throws IOException {
        return new Description(new Words(language)).of(Operations.in(classes));
    }

    private ObjectNode of(List<Operation> operations) {
        ObjectNode all = JSON.objectNode().put("openapi", "3.1.0");
        all.putObject("info")
                .put("title", words.of("title"))
                .put("description", words.of("description"))
                .put("version", "1");
        all.putArray("servers")
                .addObject()
                .put("url", RestApi.class.getAnnotation(ApplicationPath.class).value());
        ObjectNode paths = all.putObject("paths");
        operations.forEach(
                one -> paths.withObjectProperty(one.path()).set(one.verb().toLowerCase(Locale.ROOT), operation(one)));
        ObjectNode components = all.putObject("components");
        components.set("responses", answers.refusals());
        components.set("schemas", schemas.definitions());
        components
                .putObject("securitySchemes")
                .putObject(BEARER)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", words.of("bearer"));
        return all;
    }

    private ObjectNode operation(Operation one) {
        ObjectNode said = JSON.objectNode()
                .put("operationId", one.id())
                .put("summary", words.of(one.id() + ".summary"))
                .put("description", words.about(one));
        said.putArray("tags").add(words.of("tag." + one.tag()));
        security(one, said);
        List<ObjectNode> parameters =
                one.parameters().stream().map(each -> parameter(one, each)).toList();
        if (!parameters.isEmpty()) {
            said.putArray("parameters").addAll(parameters);
        }
        body(one, said);
        said.set("responses", answers.of(one));
        return said;
    }

    private static void security(Operation one, ObjectNode said) {
        ArrayNode required = said.putArray("security");
        if (!one.isPublic()) {
            ArrayNode roles = required.addObject().putArray(BEARER);
            one.roles().forEach(roles::add);
        }
    }

    private ObjectNode parameter(Operation operation, Parameter one) {
        ObjectNode said = JSON.objectNode()
                .put("name", one.name())
                .put("in", one.in())
                .put("description", words.ofParameter(operation, one.name()));
        if (one.in().equals("path")) {
            said.put("required", true);
        }
        said.set("schema", schema(one));
        JsonNode example = examples.of(operation, one.name());
        if (!example.isMissingNode()) {
            said.set("example", example);
        }
        return said;
    }

    private static ObjectNode schema(Parameter one) {
        boolean whole = one.type() == int.class || one.type() == Integer.class;
        ObjectNode schema = JSON.objectNode().put("type", whole ? "integer" : "string");
        if (one.type() == UUID.class) {
            schema.put("format", "uuid");
        }
        if (one.name().equals("limit")) {
            schema.put("minimum", 1).put("maximum", MOST_OF_A_PAGE);
        }
        if (one.usual() != null && whole) {
            schema.put("default", Integer.parseInt(one.usual()));
        }
        if (!one.values().isEmpty()) {
            ArrayNode allowed = schema.putArray("enum");
            one.values().forEach(allowed::add);
        }
        return schema;
    }

    private void body(Operation one, ObjectNode said) {
        if (one.taken().isEmpty() && !one.takesFile()) {
            return;
        }
        ObjectNode content = said.putObject("requestBody").put("required", true).putObject("content");
        for (String type : one.consumed()) {
            ObjectNode media = content.putObject(type);
            media.set("schema", one.taken().map(schemas::sent).orElseGet(JSON::objectNode));
            JsonNode example = examples.body(one);
            if (!example.isMissingNode()) {
                media.set("example", example);
            }
        }
    }
}
