package mx.compendium.ground;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Tells the person in front of the terminal what happens, with the time since the start, and never keeps silent for long. */
public final class Progress implements AutoCloseable {

    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final PrintStream out;
    private final Instant begin = Instant.now();
    private final Map<String, Ongoing> ongoing = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    private volatile Instant lastLine = begin;

    private record Ongoing(String what, Instant since) {}

    public Progress(PrintStream out) {
        this.out = out;
        var unused = heartbeat.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    /** Something that takes a while has begun; it is repeated until it is done. */
    void begin(String part, String what) {
        ongoing.put(part, new Ongoing(what, Instant.now()));
        say(part + ": " + what);
    }

    /** The part has finished what it last began. */
    void done(String part, String result) {
        Ongoing before = ongoing.remove(part);
        say(part + ": " + result + (before == null ? "" : " (" + seconds(before.since()) + ")"));
    }

    void say(String line) {
        lastLine = Instant.now();
        out.printf("[%4d s] %s%n", Duration.between(begin, lastLine).toSeconds(), line);
        out.flush();
    }

    /** Lines of a result: no time in front, so that they can be copied. */
    void plain(String line) {
        lastLine = Instant.now();
        out.println(line);
        out.flush();
    }

    private void beat() {
        if (ongoing.isEmpty() || Duration.between(lastLine, Instant.now()).compareTo(SILENCE) < 0) {
            return;
        }
        synchronized (ongoing) {
            say("… "
                    + ongoing.entrySet().stream()
                            .map(e -> e.getKey() + ": " + e.getValue().what() + " ("
                                    + seconds(e.getValue().since()) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String seconds(Instant since) {
        return Duration.between(since, Instant.now()).toSeconds() + " s";
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "compendium-progress");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        heartbeat.shutdownNow();
    }
}
