package mx.compendium.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a walk goes on: the place of the last row shown, in a form nobody should read. */
public final class Cursor {

    private Cursor() {}

    public static String after(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    public static @Nullable String place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new RulesBroken(Violation.at("cursor", "list.cursor-malformed"));
        }
    }
}
