package mx.compendium.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.store.OperationStore;
import mx.compendium.ground.AtOnce;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ActingOnceTest {

    private static final String PLAN = "period.plan 2031";

    private final AtomicInteger acts = new AtomicInteger();
    private final OperationId operation = OperationId.fresh();

    @Test
    void what_is_sent_twice_is_done_once_and_answered_alike(Database database) {
        String first = sent(database, "ana", PLAN, this::act);
        assertThat(sent(database, "ana", PLAN, this::act)).isEqualTo(first).isEqualTo("act 1");
        assertThat(acts).hasValue(1);
        assertThat(database.rows(
                        "select subject, what, outcome from done_operation where operation = '" + operation + "'"))
                .containsExactly(List.of("ana", PLAN, "act 1"));
    }

    @Test
    void another_persons_same_id_is_another_operation(Database database) {
        sent(database, "ana", PLAN, this::act);
        assertThat(sent(database, "eva", PLAN, this::act)).isEqualTo("act 2");
    }

    @Test
    void what_rolled_back_leaves_the_id_free(Database database) {
        assertThatThrownBy(() -> sent(database, "ana", PLAN, ActingOnceTest::refuse))
                .isInstanceOf(RulesBroken.class);
        assertThat(sent(database, "ana", PLAN, this::act)).isEqualTo("act 1");
    }

    @Test
    void of_two_at_the_same_time_one_does_it_and_the_other_is_answered_alike(Database database) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(
                () -> sent(database, "ana", PLAN, () -> {
                    begun.countDown();
                    await(mayEnd);
                    return act();
                }),
                AtOnce.THREADS);
        await(begun);
        var second = CompletableFuture.supplyAsync(() -> sent(database, "ana", PLAN, this::act), AtOnce.THREADS);
        awaitWaiter(database);
        mayEnd.countDown();
        assertThat(second.join()).isEqualTo(first.join()).isEqualTo("act 1");
        assertThat(acts).hasValue(1);
    }

    @Test
    void of_two_at_the_same_time_the_second_does_it_when_the_first_rolls_back(Database database) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(
                () -> sent(database, "ana", PLAN, () -> {
                    begun.countDown();
                    await(mayEnd);
                    return refuse();
                }),
                AtOnce.THREADS);
        await(begun);
        var second = CompletableFuture.supplyAsync(() -> sent(database, "ana", PLAN, this::act), AtOnce.THREADS);
        awaitWaiter(database);
        mayEnd.countDown();
        assertThat(second.join()).isEqualTo("act 1");
        assertThatThrownBy(first::join).hasCauseInstanceOf(RulesBroken.class);
    }

    @Test
    void an_id_is_not_taken_for_another_act(Database database) {
        sent(database, "ana", PLAN, this::act);
        assertThat(catchThrowableOfType(RulesBroken.class, () -> sent(database, "ana", "period.plan 2032", this::act))
                        .violations())
                .containsExactly(Violation.of("operation.sent-otherwise"));
        assertThat(acts).hasValue(1);
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThat(catchThrowableOfType(RulesBroken.class, () -> OperationId.of("2031"))
                        .violations())
                .containsExactly(Violation.of("operation.malformed"));
    }

    @Test
    void what_was_done_longer_ago_than_a_page_stays_open_is_forgotten(Database database) {
        sent(database, "old", PLAN, this::act);
        sent(database, "new", PLAN, this::act);
        database.run("update done_operation set done_at = done_at - interval '31 days' where subject = 'old'");
        assertThat(database.<Integer>inTransaction(em -> new OperationStore(em).forget(30)))
                .isEqualTo(1);
        assertThat(database.rows("select 1 from done_operation where subject = 'new'"))
                .hasSize(1);
    }

    private String sent(Database database, String sub, String what, Supplier<String> act) {
        return database.inTransaction(em -> new Wiring(em, Login.of(sub, "administrator"))
                .bean(ActingOnce.class)
                .once(operation, what, act));
    }

    private String act() {
        return "act " + acts.incrementAndGet();
    }

    private static String refuse() {
        throw new RulesBroken(Violation.of("period.seal.not-closed"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the database says that somebody waits for the first to end. */
    private static void awaitWaiter(Database database) {
        while (database.rows("select 1 from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock' and query like '%done_operation%'")
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }
}
