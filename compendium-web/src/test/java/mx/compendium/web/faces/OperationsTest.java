package mx.compendium.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private final Operations operations = new Operations();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void an_action_sent_twice_is_done_once_and_leads_to_the_same_place() {
        String first = operations.once("a", this::act);
        assertThat(operations.once("a", this::act)).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void another_operation_is_another_action() {
        operations.once("a", this::act);
        operations.once("b", this::act);
        assertThat(done).hasValue(2);
    }

    @Test
    void a_refused_action_may_be_sent_again_once_corrected() {
        assertThatThrownBy(() -> operations.once("a", OperationsTest::refuse)).isInstanceOf(RulesBroken.class);
        operations.once("a", this::act);
        assertThat(done).hasValue(1);
    }

    private String act() {
        return "/done/" + done.incrementAndGet();
    }

    private static String refuse() {
        throw new RulesBroken(Violation.of("period.seal.not-closed"));
    }
}
