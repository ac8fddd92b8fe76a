package mx.compendium.web.exchange;

import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Why a file was not taken, as the address tells it. */
final class Refusals {

    private Refusals() {}

    /** In words; null when none was refused, or the code is none of ours. */
    static @Nullable String told(@Nullable String code, Say say) {
        String key = "violation." + code;
        return code != null && code.matches("[a-z.-]{1,80}") && say.knows(key) ? say.of(key) : null;
    }
}
