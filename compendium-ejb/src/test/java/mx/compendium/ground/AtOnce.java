package mx.compendium.ground;

import java.util.concurrent.Executor;

/** Gives every task a thread of its own: the common pool has one where there are two cores, and two tasks would wait for each other. */
public final class AtOnce {

    public static final Executor THREADS = task -> new Thread(task).start();

    private AtOnce() {}
}
