package mx.compendium.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mx.compendium.ground.Plan;

/** CPU time of the product's parts, read from Linux's {@code /proc}. */
final class CpuTime {

    /** Of the kernel's interface, whatever its own clock (proc(5), sysconf(_SC_CLK_TCK)). */
    private static final double TICKS_A_SECOND = 100;
    /** User and system time, and those of children that have ended, counted behind the name in brackets. */
    private static final List<Integer> FIELDS = List.of(11, 12, 13, 14);

    private final Path run;

    CpuTime(Plan plan) {
        run = plan.directory().resolve("run");
    }

    /** Seconds used until now by WildFly. */
    double ofServer() {
        return seconds("wildfly");
    }

    /** Seconds used until now by PostgreSQL and its children. */
    double ofDatabase() {
        return seconds("postgres");
    }

    private double seconds(String part) {
        ProcessHandle process = ProcessHandle.of(pid(part)).orElseThrow();
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(ProcessHandle::pid)
                        .flatMap(CpuTime::ticks)
                        .sum()
                / TICKS_A_SECOND;
    }

    private long pid(String part) {
        return Long.parseLong(text(run.resolve(part + ".pid")).split(" ", -1)[0]);
    }

    /** None of a process that has ended since it was listed: its parent counts it. */
    private static LongStream ticks(long pid) {
        String text;
        try {
            text = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        } catch (IOException ended) {
            return LongStream.empty();
        }
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return FIELDS.stream().mapToLong(field -> Long.parseLong(fields[field]));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
