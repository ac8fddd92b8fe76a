package mx.compendium.web.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What an operation is tried with on the demonstration; the contract test sends it. */
final class Examples {

    private final JsonNode all;

    Examples() {
        try (InputStream written = Objects.requireNonNull(Examples.class.getResourceAsStream("examples.json"))) {
            all = new ObjectMapper().readTree(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value of a parameter; missing when nothing is to be sent. */
    JsonNode of(Operation operation, String parameter) {
        JsonNode own = all.path("operations").path(operation.id()).path(parameter);
        return own.isMissingNode() ? all.path("parameters").path(parameter) : own;
    }

    /** A body; missing when nobody wrote one. */
    JsonNode body(Operation operation) {
        return all.path("operations").path(operation.id()).path("body");
    }
}
