package mx.compendium.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a walk goes on: the place of the last row shown, in a form nobody should read. */
public final class Cursor {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Cursor() {}

    public static String after(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place a cursor tells, null without one. */
    public static @Nullable String place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        String place = decoded(cursor);
        if (place.indexOf('\0') >= 0) {
            throw malformed();
        }
        return place;
    }

    /** The same in a list walked by the numbers of its rows. */
    public static @Nullable Long number(@Nullable String cursor) {
        String place = place(cursor);
        if (place == null) {
            return null;
        }
        if (!NUMBER.matcher(place).matches()) {
            throw malformed();
        }
        return Long.valueOf(place);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw malformed();
        }
    }

    private static RulesBroken malformed() {
        return new RulesBroken(Violation.at("cursor", "list.cursor-malformed"));
    }
}
