package mx.compendium.claim.model;

import java.util.Map;
import java.util.Optional;

/** Rises, falls or stays: what «aumentaron», «disminuyeron» and «se mantuvieron» say. */
record Moves(String figure, Direction direction) implements Asserted {

    @Override
    public String is() {
        return "moves";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("figure", figure, "direction", direction.name());
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return Checks.changed(figure)
                .objection(telling)
                .or(() -> Long.signum(telling.value(figure + ".change")) == direction.sign
                        ? Optional.empty()
                        : Optional.of(Objection.fails("La cifra " + figure + " no se movió así.")));
    }

    /** Which way. */
    enum Direction {
        DOWN(-1),
        SAME(0),
        UP(1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        static Direction of(long change) {
            return values()[Long.signum(change) + 1];
        }
    }

    static Moves of(Telling telling, String figure) {
        return new Moves(figure, Direction.of(telling.value(figure + ".change")));
    }
}
