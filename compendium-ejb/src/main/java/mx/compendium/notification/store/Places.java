package mx.compendium.notification.store;

import mx.compendium.kernel.Cursor;
import org.jspecify.annotations.Nullable;

/** Lists here are walked by the numbers of their rows. */
final class Places {

    private Places() {}

    /** The number after which a walk goes on, null at its beginning. */
    static @Nullable Long after(@Nullable String cursor) {
        String place = Cursor.place(cursor);
        return place == null || !place.matches("[0-9]{1,18}") ? null : Long.valueOf(place);
    }
}
