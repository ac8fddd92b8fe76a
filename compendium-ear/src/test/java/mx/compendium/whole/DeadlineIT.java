package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import mx.compendium.whole.Deadlines.Judged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Deliveries and saves while deadlines pass. What is right is read from the instants in the database: of the deadlines,
 * and of each judgement. A round in which nothing came within a second of a deadline, on either side, is played again.
 */
class DeadlineIT {

    private static final String PLAIN = "EF-TLAX";
    private static final String EXTENDED = "EF-ZAC";

    /** The common pool has one thread where there are two cores: the two would not run beside each other. */
    private static final Executor A_THREAD_EACH = task -> new Thread(task).start();

    private static final Duration NEAR = Duration.ofSeconds(1);
    private static final int ROUNDS = 10;
    private static final int PAUSE = 40;
    private static final int REFUSALS = 5;

    private final Deadlines usual = Deadlines.of(EXTENDED);
    private final Rest head = Rest.as("titular.ef-tlax");
    private final Rest extendedHead = Rest.as("titular.ef-zac");
    private final Rest liaison = Rest.as("enlace.ef-tlax");
    private final SaveJournal journal = new SaveJournal(Path.of("target/faults/late.txt"));
    private final List<Judged> saved = new ArrayList<>();
    private String report;
    private int revision;

    @BeforeEach
    void begin() {
        report = Drafts.begin(liaison, "Jornadas a la hora del cierre");
    }

    @AfterEach
    void asUsual() {
        usual.write(EXTENDED);
    }

    @Test
    void a_second_decides_by_the_databases_clock_and_what_is_written_late_is_kept() {
        Deadlines set = usual;
        for (int round = 0; round < ROUNDS && !allNear(set); round++) {
            saved.clear();
            set = Deadlines.inSeconds(2, 3, 4);
            set.write(EXTENDED);
            play();
            judgedRightly(set);
        }
        assertThat(allNear(set)).as("requests within a second of each deadline").isTrue();
        assertThat(SaveOracle.faults(journal, SavedFields.of(List.of(report)))).isEmpty();
    }

    @Test
    void the_clock_of_the_machine_decides_nothing() {
        Deadlines.inSeconds(-1_800, -1_800, -1_800).write(EXTENDED);
        assertThat(deliver(head)).as("too late by both clocks").isTrue();
        assertThat(save()).isTrue();
        ShiftedClock.whileAnHourBehind(() -> {
            assertThat(deliver(head)).as("too late by the database's").isFalse();
            assertThat(save()).isFalse();
        });
    }

    private void play() {
        CompletableFuture<?> saves = CompletableFuture.runAsync(() -> untilEnough(this::save), A_THREAD_EACH);
        CompletableFuture<?> deliveries =
                CompletableFuture.runAsync(() -> untilEnough(() -> deliver(head)), A_THREAD_EACH);
        untilEnough(() -> deliver(extendedHead));
        CompletableFuture.allOf(saves, deliveries).join();
    }

    /** Asks on and on, until it was too late a few times. */
    private static void untilEnough(Supplier<Boolean> tooLate) {
        for (int late = 0; late < REFUSALS; late += tooLate.get() ? 1 : 0) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Declares that there is nothing to report; answers whether it was too late. */
    private static boolean deliver(Rest who) {
        int status = who.post(
                        "/periods/2024/deliveries",
                        Json.createObjectBuilder()
                                .add("reason", "Sin acciones en el periodo")
                                .build())
                .statusCode();
        assertThat(status).isIn(201, 409);
        return status == 409;
    }

    /** Saves a line; answers whether it was told to be late. */
    private boolean save() {
        Save save = new Save(UUID.randomUUID(), subject(liaison), report, "results", "Renglón " + revision, revision);
        journal.sends(save);
        JsonObject answer = Rest.json(liaison.patch(save.address(), save.body()));
        revision = answer.getJsonObject("revisions").getInt("results");
        journal.heardTaken(save, revision);
        boolean late = answer.getBoolean("late");
        saved.add(new Judged(Instant.parse(answer.getString("savedAt")), late ? Deadlines.TOO_LATE : "in time"));
        return late;
    }

    private void judgedRightly(Deadlines set) {
        assertThat(set.judged(PLAIN, subject(head)))
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.verdict())
                        .as(judged.at() + " of " + set)
                        .isEqualTo(set.verdict(judged.at(), false)));
        assertThat(set.judged(EXTENDED, subject(extendedHead)))
                .isNotEmpty()
                .allSatisfy(judged -> assertThat(judged.verdict())
                        .as(judged.at() + " of " + set)
                        .isEqualTo(set.verdict(judged.at(), true)));
        assertThat(saved)
                .allSatisfy(judged -> assertThat(judged.verdict().equals(Deadlines.TOO_LATE))
                        .as(judged.at() + " of " + set)
                        .isEqualTo(judged.at().isAfter(set.closesAt())));
    }

    private boolean allNear(Deadlines set) {
        List<Judged> plain = set.judged(PLAIN, subject(head));
        return near(plain, set.dueAt())
                && near(plain, set.closesAt())
                && near(set.judged(EXTENDED, subject(extendedHead)), set.extendedUntil())
                && near(saved, set.closesAt());
    }

    private static boolean near(List<Judged> judged, Instant deadline) {
        return deadline != null
                && judged.stream().anyMatch(one -> within(one.at(), deadline))
                && judged.stream().anyMatch(one -> one.at().isAfter(deadline) && within(deadline, one.at()));
    }

    private static boolean within(Instant before, Instant after) {
        return !before.isAfter(after) && Duration.between(before, after).compareTo(NEAR) <= 0;
    }

    private static String subject(Rest who) {
        return who.read("/me").getString("sub");
    }
}
