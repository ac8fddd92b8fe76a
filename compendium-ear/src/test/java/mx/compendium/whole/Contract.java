package mx.compendium.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The description the interface gives of itself. */
final class Contract {

    static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract of(byte[] document) {
        JsonNode read = json(document);
        read.path("components").path("schemas").forEach(Contract::close);
        return new Contract(read);
    }

    /** What is not described must not be answered: a description may leave that open, this test does not. */
    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    static JsonNode json(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(one -> found.add(
                                new Operation(one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue()))));
        return found;
    }

    /** What an answer breaks of what is said of it; empty when it is as it should be. */
    List<String> broken(JsonNode schema, byte[] answer) {
        ObjectNode whole = ((ObjectNode) schema.deepCopy());
        whole.set("components", document.path("components"));
        JsonSchema read =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        return read.validate(json(answer)).stream().map(Object::toString).toList();
    }

    JsonNode problem() {
        return document.at("/components/responses/404/content/application~1problem+json/schema");
    }

    /** One operation as it is described. */
    record Operation(String verb, String path, JsonNode said) {

        String address() {
            return document();
        }

        private String document() {
            return verb + " /api/v1" + path;
        }

        boolean isReading() {
            return verb.equals("GET");
        }

        boolean isPublic() {
            return said.path("security").isEmpty();
        }

        /** Of the realm. */
        Set<String> roles() {
            Set<String> roles = new TreeSet<>();
            said.at("/security/0/bearer").forEach(role -> roles.add(role.textValue()));
            return roles;
        }

        /** Statuses that are named one by one. */
        Set<Integer> statuses() {
            Set<Integer> found = new TreeSet<>();
            said.path("responses").fieldNames().forEachRemaining(name -> {
                if (!name.equals("default")) {
                    found.add(Integer.valueOf(name));
                }
            });
            return found;
        }

        JsonNode schema(int status) {
            return said.path("responses")
                    .path(Integer.toString(status))
                    .path("content")
                    .path(JSON)
                    .path("schema");
        }

        /** The address with the parts as the examples have them, or as they are given instead; then the examples of its parameters. */
        String at(Function<String, String> instead) {
            String filled = path;
            List<String> query = new ArrayList<>();
            for (JsonNode one : said.path("parameters")) {
                String name = one.path("name").textValue();
                String value = instead.apply(name);
                String example = value == null ? one.path("example").asText() : value;
                if (one.path("in").textValue().equals("path")) {
                    filled = filled.replace("{" + name + "}", example);
                } else if (one.path("in").textValue().equals("query") && !example.isEmpty()) {
                    query.add(name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
                }
            }
            return "/api/v1" + filled
                    + (query.isEmpty() ? "" : query.stream().collect(Collectors.joining("&", "?", "")));
        }

        /** Media type of what it takes; empty when nothing. */
        String takes() {
            List<String> types = new ArrayList<>();
            said.at("/requestBody/content").fieldNames().forEachRemaining(types::add);
            return types.isEmpty() ? "" : types.get(0).replace("*/*", "application/pdf");
        }

        JsonNode body() {
            return said.at("/requestBody/content/application~1json/example");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }
}
