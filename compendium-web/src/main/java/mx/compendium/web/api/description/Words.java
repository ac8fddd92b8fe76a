package mx.compendium.web.api.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about operations, in one language. A word nobody has written is its key, which a test finds. */
final class Words {

    /** Of one language alone: what is missing in it must not be said in the other. */
    private final PropertyResourceBundle said;

    /** @param language {@code es} or {@code en} */
    Words(String language) {
        String name = language.equals("en") ? "words_en.properties" : "words.properties";
        try (InputStream written = Objects.requireNonNull(Words.class.getResourceAsStream(name))) {
            said = new PropertyResourceBundle(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return said.containsKey(key);
    }

    Stream<String> keys() {
        return said.keySet().stream();
    }

    String of(String key) {
        return has(key) ? said.getString(key) : key;
    }

    /** What an operation does, and who may. */
    String about(Operation operation) {
        return of(operation.id() + ".description") + " " + who(operation);
    }

    private String who(Operation operation) {
        if (operation.isPublic()) {
            return of("who.anybody");
        }
        return operation.isOfSomeRoles() ? of("who.roles") + " " + names(operation.roles()) + "." : of("who.everyone");
    }

    private String names(List<String> roles) {
        return roles.stream().map(role -> of("role." + role)).collect(Collectors.joining(", "));
    }

    String ofParameter(Operation operation, String name) {
        String own = operation.id() + ".parameter." + name;
        return of(has(own) ? own : "parameter." + name);
    }
}
