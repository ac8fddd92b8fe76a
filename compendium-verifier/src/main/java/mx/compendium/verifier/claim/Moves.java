package mx.compendium.verifier.claim;

import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.figure.Value;

/** A figure rose, fell or stayed since the former edition. */
record Moves(String figure, Direction direction) implements Assertion {

    enum Direction {
        UP,
        DOWN,
        SAME
    }

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Optional<Value> now = evidence.value(figure);
        Optional<Value> before = evidence.value(figure + ".former");
        if (now.isEmpty() || before.isEmpty()) {
            return Evidence.missing(now.isEmpty() ? figure : figure + ".former");
        }
        int sign = now.get().number().compareTo(before.get().number());
        Direction found = sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.SAME;
        return Evidence.holds(
                found == direction,
                Problem.of(
                        "assert.moves",
                        "",
                        figure,
                        before.get().plain(),
                        now.get().plain(),
                        direction));
    }
}
