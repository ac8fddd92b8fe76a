package mx.compendium.whole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What many at once took.
 *
 * @param nanos of each act, in ascending order
 * @param server CPU seconds of WildFly in all
 * @param database CPU seconds of PostgreSQL in all
 */
record Load(List<Long> nanos, double server, double database) {

    /** Everybody does their act as often as said, all beginning together. */
    static Load of(List<? extends Callable<?>> acts, int times, CpuTime cpu) throws Exception {
        return of(acts, times, Duration.ZERO, cpu);
    }

    /** The same, with that pause behind each act, which is not counted. */
    static Load of(List<? extends Callable<?>> acts, int times, Duration pause, CpuTime cpu) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            double server = cpu.ofServer();
            double database = cpu.ofDatabase();
            List<Future<List<Long>>> all = new ArrayList<>();
            acts.forEach(act -> all.add(people.submit(() -> repeat(act, times, pause, start))));
            List<Long> nanos = taken(all);
            return new Load(nanos, cpu.ofServer() - server, cpu.ofDatabase() - database);
        } finally {
            people.shutdown();
        }
    }

    private static List<Long> repeat(Callable<?> act, int times, Duration pause, CyclicBarrier start) throws Exception {
        List<Long> nanos = new ArrayList<>();
        start.await();
        for (int time = 0; time < times; time++) {
            long before = System.nanoTime();
            act.call();
            nanos.add(System.nanoTime() - before);
            Thread.sleep(pause.toMillis());
        }
        return nanos;
    }

    private static List<Long> taken(List<Future<List<Long>>> all) throws InterruptedException, ExecutionException {
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            nanos.addAll(one.get());
        }
        Collections.sort(nanos);
        return nanos;
    }

    /** CPU milliseconds of one act: server and database. */
    double cpu() {
        return (server + database) * 1_000 / nanos.size();
    }

    /** A line of a table: CPU milliseconds of one act, then wall milliseconds. */
    String row(String what, Load yardstick) {
        return "| %s | %.2f | %.2f | %.1f | %.1f | %.1f |"
                .formatted(
                        what,
                        server * 1_000 / nanos.size(),
                        database * 1_000 / nanos.size(),
                        cpu() / yardstick.cpu(),
                        percentile(50),
                        percentile(95));
    }

    /** All of several rounds. */
    static Load all(List<Load> rounds) {
        return new Load(
                rounds.stream().flatMap(round -> round.nanos.stream()).sorted().toList(),
                rounds.stream().mapToDouble(Load::server).sum(),
                rounds.stream().mapToDouble(Load::database).sum());
    }

    /** Wall milliseconds of the slowest act. */
    double slowest() {
        return nanos.get(nanos.size() - 1) / 1_000_000.0;
    }

    /** Wall milliseconds. */
    double percentile(int percent) {
        return nanos.get(nanos.size() * percent / 100) / 1_000_000.0;
    }
}
