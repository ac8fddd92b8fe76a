package mx.compendium.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Draws that fall the same on every machine: each is decided by the words it is asked with, never by an order or a clock. */
final class Lot {

    private static final String SEED = "compendium-demonstration-1";

    private Lot() {}

    /** Name-based identifier (RFC 9562, version 3). */
    static UUID id(Object... key) {
        StringBuilder name = new StringBuilder(SEED);
        for (Object part : key) {
            name.append('|').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A whole number from 0 up to, but not including, the bound. */
    static int below(int bound, Object... key) {
        return (int) Math.floorMod(id(key).getLeastSignificantBits() >>> 3, (long) bound);
    }

    /** True in that many of a hundred cases. */
    static boolean inHundred(int cases, Object... key) {
        return below(100, key) < cases;
    }

    static <T> T of(List<T> choices, Object... key) {
        return choices.get(below(choices.size(), key));
    }
}
