package mx.compendium.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers a child process beyond the life of the program that started it: pid and start time, since pids are used again. */
record PidFile(Path file) {

    static PidFile of(Path directory, String name) {
        return new PidFile(directory.resolve("run").resolve(name + ".pid"));
    }

    static PidFile write(Path directory, String name, ProcessHandle process) {
        PidFile pidFile = of(directory, name);
        try {
            Files.createDirectories(directory.resolve("run"));
            Files.writeString(pidFile.file(), process.pid() + " " + started(process));
            return pidFile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remembered process, if it is still the same one. */
    Optional<ProcessHandle> running() {
        List<String> words = words();
        if (words.size() != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words.get(0)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(words.get(1)));
    }

    /** Ends a process that outlived its launcher. True if there was one. */
    boolean stopLeftover(Duration limit) {
        Optional<ProcessHandle> leftover = running();
        leftover.ifPresent(process -> stop(process, limit));
        delete();
        return leftover.isPresent();
    }

    private static void stop(ProcessHandle process, Duration limit) {
        process.destroy();
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> words() {
        try {
            return Files.exists(file) ? List.of(Files.readString(file).trim().split(" ")) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
