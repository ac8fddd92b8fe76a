package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The application server is killed in the middle of saves, as often as {@code compendium.faults.kills} says: what was
 * acknowledged is there once, what was not is there or not, and sending it again makes no second one.
 */
class KilledServerIT {

    private static final int KILLS = Integer.getInteger("compendium.faults.kills", 3);
    private static final List<String> LIAISONS =
            List.of("enlace.ef-nl", "enlace.ef-ver", "enlace.ef-yuc", "enlace.ef-dgo");
    private static final int SAVES_BEFORE_A_KILL = 40;
    private static final int LONGEST_DELAY = 300;
    private static final int KILLS_A_TOKEN_LIVES = 20;

    private final SaveJournal journal = new SaveJournal(Path.of("target/faults/saves.txt"));
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Set<String> reports = new LinkedHashSet<>();
    private int foundWritten;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_written_twice() throws Exception {
        List<Typist> typists = typists();
        for (int kill = 1; kill <= KILLS; kill++) {
            if (kill % KILLS_A_TOKEN_LIVES == 1) {
                typists.forEach(Typist::signIn);
            }
            killWhileTyping(typists);
            foundWritten += written();
            typists.forEach(Typist::repeat);
            assertThat(SaveOracle.faults(journal, SavedFields.of(reports)))
                    .as("kill " + kill + ", seed " + seed)
                    .isEmpty();
        }
        assertThat(journal.unknown()).as("saves the kills cut off").isGreaterThanOrEqualTo(KILLS);
        trailIsWhole();
        System.out.println(KILLS + " kills: " + journal + ", of these " + foundWritten + " written; lost 0, twice 0");
    }

    /** Two people at each report, so that they also meet in a field. */
    private List<Typist> typists() {
        List<Typist> typists = new ArrayList<>();
        for (String liaison : LIAISONS) {
            String report = Drafts.begin(Rest.as(liaison), "Jornadas que no se pierden");
            reports.add(report);
            typists.add(new Typist(liaison, report, "purpose", journal, random.nextLong()));
            typists.add(new Typist(liaison, report, "results", journal, random.nextLong()));
        }
        return typists;
    }

    private void killWhileTyping(List<Typist> typists) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(typists.size());
        try {
            int enough = journal.acknowledged() + SAVES_BEFORE_A_KILL;
            List<Future<?>> typing = new ArrayList<>();
            typists.forEach(typist -> typing.add(people.submit(typist)));
            while (journal.acknowledged() < enough && typing.stream().noneMatch(Future::isDone)) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(LONGEST_DELAY));
            Product.withoutServer(() -> typing.forEach(KilledServerIT::ended));
        } finally {
            people.shutdownNow();
        }
    }

    private static void ended(Future<?> typing) {
        try {
            typing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** How many of the saves nobody answered are in the database. */
    private int written() {
        Set<String> operations = new LinkedHashSet<>();
        SavedFields.of(reports).changes().forEach(change -> operations.add(change.operation()));
        return (int) journal.open().stream()
                .filter(save -> operations.contains(save.operation().toString()))
                .count();
    }

    private static void trailIsWhole() {
        Rest auditor = Rest.as("auditora.unidad");
        assertThat(Rest.json(auditor.post("/audit/verification")).getBoolean("whole"))
                .isTrue();
    }
}
