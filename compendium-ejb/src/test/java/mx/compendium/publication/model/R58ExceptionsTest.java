package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;
import org.junit.jupiter.api.Test;

/** two persons and a reason let pass what nothing supports; what is false nobody. */
class R58ExceptionsTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static Optional<GateFinding> found(Weight weight) {
        return Optional.of(new GateFinding(
                "compendium", "preamble", "Hubo 400.", new Finding(weight, "number-loose", "400", "", "", List.of())));
    }

    private static List<String> asking(Weight weight, String reason) {
        return R58Exceptions.againstAsking(found(weight), reason).stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void what_nothing_supports_may_be_asked_for_with_a_reason() {
        assertThat(asking(Weight.UNSUPPORTED, "Es el nombre del programa.")).isEmpty();
        assertThat(asking(Weight.UNSUPPORTED, " ")).containsExactly("gate.reason-missing");
    }

    @Test
    void what_is_false_is_let_pass_by_nobody() {
        assertThat(asking(Weight.FALSE, "Por favor.")).containsExactly("gate.false-is-not-excepted");
    }

    @Test
    void a_note_stops_nothing_and_what_is_mended_is_gone() {
        assertThat(asking(Weight.NOTE, "Así.")).containsExactly("gate.nothing-to-except");
        assertThat(R58Exceptions.againstAsking(Optional.empty(), "Así."))
                .extracting(Violation::code)
                .containsExactly("gate.finding-gone");
    }

    @Test
    void whoever_asked_does_not_agree() {
        Optional<GateException> asked = Optional.of(new GateException(
                "k", "compendium", "preamble", "p", "number-loose", "400", "r", ONE, "Una", Instant.EPOCH, null));
        assertThat(R58Exceptions.againstGranting(asked, ONE))
                .extracting(Violation::code)
                .containsExactly("gate.same-person");
        assertThat(R58Exceptions.againstGranting(asked, OTHER)).isEmpty();
        assertThat(R58Exceptions.againstGranting(Optional.empty(), OTHER))
                .extracting(Violation::code)
                .containsExactly("gate.nothing-asked");
    }
}
