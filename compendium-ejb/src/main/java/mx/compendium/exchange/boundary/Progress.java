package mx.compendium.exchange.boundary;

import java.util.function.IntConsumer;

/** How far a work is, told in steps: each telling is a transaction of its own. */
final class Progress {

    private static final int STEP = 5;

    private final IntConsumer percent;
    private long expected;
    private long done;
    private int told;

    Progress(IntConsumer percent) {
        this.percent = percent;
    }

    void expect(long units) {
        expected += units;
    }

    void done(long units) {
        done += units;
    }

    void tell() {
        int now = expected == 0 ? 0 : (int) Math.min(99, done * 100 / expected);
        if (now >= told + STEP) {
            told = now;
            percent.accept(now);
        }
    }
}
