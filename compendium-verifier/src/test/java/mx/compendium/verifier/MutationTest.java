package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Of a thousand changes to fields that claims use, at least 95 of a hundred turn a claim false. */
class MutationTest {

    private final Opened opened = Objects.requireNonNull(Verified.of(bundle()).opened());

    /** The sample, or with {@code -Dbundle=FILE} a bundle the product made of its edition 2023. */
    private static byte[] bundle() {
        String file = System.getProperty("bundle");
        try {
            return file == null ? Sample.small().bytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_thousand_changes_are_noticed() {
        Map<Mutations.Kind, int[]> kinds = new EnumMap<>(Mutations.Kind.class);
        List<Mutations.Mutation> mutations = new Mutations(opened, "2022", 2023).draw(1_000);
        for (Mutations.Mutation mutation : mutations) {
            int[] counts = kinds.computeIfAbsent(mutation.kind(), kind -> new int[2]);
            counts[0]++;
            boolean noticed = !Falsifying.broken(
                            opened,
                            mutation.change()
                                    .applied(opened.tables(), opened.ledger().edition()))
                    .isEmpty();
            counts[1] += noticed ? 1 : 0;
        }
        kinds.forEach((kind, counts) -> System.out.println(kind + " " + counts[1] + " of " + counts[0]));
        int noticed = kinds.values().stream().mapToInt(counts -> counts[1]).sum();
        System.out.println("noticed " + noticed + " of " + mutations.size());
        assertThat(noticed).isGreaterThanOrEqualTo(950);
    }

    @Test
    void what_no_claim_uses_turns_nothing_false() {
        Change summary = Change.cell("actions", "PMM-2023-0001", "resumen=otro");
        assertThat(Falsifying.broken(opened, summary.applied(opened.tables(), "2023")))
                .isEmpty();
    }
}
