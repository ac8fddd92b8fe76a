package mx.compendium.web.api.description;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.compendium.web.api.Gives;
import mx.compendium.web.api.ListBody;
import mx.compendium.web.api.ProblemBody;
import org.jspecify.annotations.Nullable;

/** What an operation may answer: as it should, and by the rules by which all of them refuse. */
final class Answers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> MADE_TO_CHANGE = List.of("PUT", "PATCH", "DELETE");

    private final Words words;
    private final Schemas schemas;

    Answers(Words words, Schemas schemas) {
        this.words = words;
        this.schemas = schemas;
    }

    ObjectNode of(Operation operation) {
        ObjectNode answers = JSON.objectNode();
        answers.set(String.valueOf(operation.given().map(Gives::status).orElse(200)), done(operation));
        if (isTagged(operation)) {
            answers.set("304", JSON.objectNode().put("description", words.of("answer.304")));
        }
        refusals(operation).forEach(status -> answers.set(status, reference(status)));
        standing(operation).ifPresent(body -> answers.set("409", refusal("409", body)));
        return answers;
    }

    private ObjectNode done(Operation operation) {
        ObjectNode done = JSON.objectNode().put("description", words.of("answer.done"));
        ObjectNode schema = schema(operation);
        if (schema != null) {
            done.putObject("content").putObject(operation.produced()).set("schema", schema);
        }
        return done;
    }

    /** Null when there is nothing in it. */
    private @Nullable ObjectNode schema(Operation operation) {
        if (!operation.produced().equals(MediaType.APPLICATION_JSON)) {
            return JSON.objectNode();
        }
        return operation.given().isPresent()
                ? given(operation.given().get())
                : schemas.answered(operation.method().getGenericReturnType());
    }

    private @Nullable ObjectNode given(Gives gives) {
        List<ObjectNode> each = Arrays.stream(gives.value())
                .map(type -> gives.list() ? schemas.answered(ListBody.class, type) : schemas.answered(type))
                .toList();
        if (each.size() < 2) {
            return each.isEmpty() ? null : each.get(0);
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").addAll(each);
        return either;
    }

    /** What is made anew each time it is asked for has no tag. */
    private static boolean isTagged(Operation operation) {
        return operation.isReading() && !operation.produced().contains("spreadsheet");
    }

    /** Statuses of refusals. */
    private static List<String> refusals(Operation operation) {
        List<String> found = new ArrayList<>();
        add(found, "400", !operation.parameters().isEmpty() || operation.taken().isPresent());
        add(found, "401", !operation.isPublic());
        add(found, "403", operation.isOfSomeRoles());
        add(found, "404", operation.path().contains("{"));
        add(
                found,
                "409",
                !operation.isReading()
                        || operation.has("cursor")
                        || operation.path().endsWith("consequences"));
        add(found, "412", operation.has("If-Match") && standing(operation).isEmpty());
        add(found, "415", operation.taken().isPresent());
        add(found, "428", operation.has("If-Match") && MADE_TO_CHANGE.contains(operation.verb()));
        add(found, "429", true);
        add(found, "default", true);
        return found;
    }

    private static void add(List<String> found, String status, boolean applies) {
        if (applies) {
            found.add(status);
        }
    }

    private static ObjectNode reference(String status) {
        return JSON.objectNode().put("$ref", "#/components/responses/" + status);
    }

    /** Every refusal once. */
    ObjectNode refusals() {
        ObjectNode all = JSON.objectNode();
        for (String status : List.of("400", "401", "403", "404", "409", "412", "415", "428", "429", "default")) {
            all.set(status, refusal(status, ProblemBody.class));
        }
        return all;
    }

    private ObjectNode refusal(String status, Class<?> body) {
        ObjectNode refusal = JSON.objectNode().put("description", words.of("refusal." + status));
        refusal.putObject("content").putObject("application/problem+json").set("schema", schemas.answered(body));
        return refusal;
    }

    private static Optional<Class<?>> standing(Operation operation) {
        return operation.given().<Class<?>>map(Gives::standing).filter(body -> body != ProblemBody.class);
    }
}
