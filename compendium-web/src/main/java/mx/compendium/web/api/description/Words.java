package mx.compendium.web.api.description;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about operations, in one language. A word nobody has written is its key, which a test finds. */
final class Words {

    private final ResourceBundle bundle;

    /** @param language {@code es} or {@code en} */
    Words(String language) {
        bundle = ResourceBundle.getBundle(
                "mx.compendium.web.api.description.words",
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    Stream<String> keys() {
        return bundle.keySet().stream();
    }

    String of(String key) {
        return has(key) ? bundle.getString(key) : key;
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
