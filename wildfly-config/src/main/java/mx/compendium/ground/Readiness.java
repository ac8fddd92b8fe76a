package mx.compendium.ground;

import java.time.Duration;
import java.time.Instant;

/** Waits until a part answers, but neither for ever nor for a part that has ended. */
final class Readiness {

    private Readiness() {}

    static void await(Part part, String address, Duration limit) {
        await(part, address, limit, () -> {});
    }

    /** @param refusal looked at between two questions; throws if waiting has become pointless */
    static void await(Part part, String address, Duration limit, Runnable refusal) {
        Instant end = Instant.now().plus(limit);
        while (!Http.isOk(address)) {
            refusal.run();
            if (!part.isAlive()) {
                throw new Refusal(part.reason());
            }
            if (Instant.now().isAfter(end)) {
                throw new Refusal(part.name() + " did not become ready within " + limit.toSeconds() + " s (" + address
                        + LogTail.lastError(part.log())
                                .map(line -> "; last error: " + line)
                                .orElse("") + "); log: "
                        + part.log());
            }
            Waiting.pause();
        }
    }
}
