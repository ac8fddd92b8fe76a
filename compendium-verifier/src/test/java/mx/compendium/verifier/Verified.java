package mx.compendium.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Memory;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.claim.Verdict;

/** What the verifier says about a bundle, for tests. */
final class Verified {

    private Verified() {}

    static Report of(byte[] bytes, String... options) {
        try {
            Path file = Files.createTempFile("bundle", ".zip");
            try {
                Files.write(file, bytes);
                String[] arguments = Stream.concat(Stream.of(options), Stream.of(file.toString()))
                        .toArray(String[]::new);
                return Verification.of(Options.read(arguments), Memory.ofThisMachine());
            } catch (Refused e) {
                return new Report(null, "", "", List.of(), List.of(), List.of(), e.problem(), null);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report of(Sample sample) {
        return of(sample.bytes());
    }

    /** The codes of what speaks against a claim. */
    static List<String> against(Sample sample, String claim) {
        Report report = of(sample);
        if (report.refused() != null) {
            throw new AssertionError(report.refused());
        }
        return report.verdicts().stream()
                .filter(verdict -> verdict.claim().id().equals(claim))
                .findFirst()
                .map(Verdict::against)
                .orElseThrow()
                .stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    static List<String> codes(Report report) {
        return report.problems().stream().map(Problem::code).distinct().toList();
    }

    static String refused(byte[] bytes) {
        Problem refused = of(bytes).refused();
        return refused == null ? "" : refused.code();
    }
}
