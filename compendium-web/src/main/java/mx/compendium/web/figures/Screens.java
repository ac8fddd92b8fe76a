package mx.compendium.web.figures;

import org.jspecify.annotations.Nullable;

/** Which screen of a presentation an address asks for. */
final class Screens {

    private Screens() {}

    /** From 1; what is no such number is the first. */
    static int number(@Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]?") ? Integer.parseInt(asked) : 1;
    }
}
