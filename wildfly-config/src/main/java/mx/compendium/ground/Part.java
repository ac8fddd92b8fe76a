package mx.compendium.ground;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running child process: its name, its log, its pid file, and how it is asked to end. */
final class Part {

    /** Exit codes above it mean a signal. */
    private static final int SIGNAL = 128;

    private final String name;
    private final Path log;
    private final Process process;
    private final PidFile pidFile;
    private final Ending ending;

    /**
     * How a part ends.
     *
     * @param ask asks it, politely
     * @param limit after which it is ended without asking
     */
    record Ending(Runnable ask, Duration limit) {}

    Part(String name, Path log, Process process, PidFile pidFile, Ending ending) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.pidFile = pidFile;
        this.ending = ending;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean succeeded() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    CompletableFuture<Part> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Asks the part to end and, after its limit, ends it. */
    void stop() {
        if (process.isAlive()) {
            ending.ask().run();
            process.destroy();
        }
        awaitEnd(ending.limit());
    }

    /** Ends the part at once, without asking. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(ending.limit());
    }

    void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        pidFile.delete();
    }

    /** Why it ended, in one line. */
    String reason() {
        String error = LogTail.lastError(log).map(line -> ": " + line).orElse("");
        return name + " ended " + how(process.exitValue()) + error + "; log: " + log;
    }

    private static String how(int code) {
        return code > SIGNAL ? "by signal " + (code - SIGNAL) : "with code " + code;
    }
}
