package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.compendium.verifier.bundle.Memory;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.bundle.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlippedByteIT {

    @TempDir
    Path folder;

    /** Every byte of a bundle, one after the other, one bit of it another: nothing goes unnoticed, and it is said where. */
    @Test
    void one_flipped_byte_anywhere_is_found_and_told_where() throws Exception {
        byte[] bytes = FewClaims.bundle();
        Path file = folder.resolve("bundle.zip");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= (byte) (1 << (i % 8));
            Files.write(file, bytes);
            List<Problem> found = found(file);
            assertThat(found).as("byte " + i).isNotEmpty();
            assertThat(found)
                    .as("byte " + i)
                    .allMatch(problem -> !problem.where().isEmpty());
            bytes[i] ^= (byte) (1 << (i % 8));
        }
        Files.write(file, bytes);
        assertThat(found(file)).isEmpty();
    }

    private static List<Problem> found(Path file) throws Exception {
        try {
            Report report = Verification.of(Options.read(file.toString()), Memory.ofThisMachine());
            return report.refused() == null ? report.problems() : List.of(report.refused());
        } catch (Refused e) {
            return List.of(e.problem());
        }
    }

    /** The sample with a claim only, so that each of its bytes can be tried. */
    private static final class FewClaims {

        static byte[] bundle() {
            Sample sample = Sample.small();
            sample.claims.keySet().retainAll(List.of("total"));
            sample.figures.keySet().removeIf(code -> !code.startsWith("reports.total"));
            return sample.bytes();
        }
    }
}
