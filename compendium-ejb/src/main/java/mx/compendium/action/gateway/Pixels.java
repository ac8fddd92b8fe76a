package mx.compendium.action.gateway;

import java.io.IOException;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/** How large a picture may be that few bytes unfold to. */
final class Pixels {

    private static final long MOST = 250_000_000;

    private Pixels() {}

    static void against(long width, long height) throws IOException {
        if (width <= 0 || height <= 0) {
            throw new IOException("a picture of nothing");
        }
        if (width * height > MOST) {
            throw new RulesBroken(Violation.of("evidence.content-unpacks-too-large"));
        }
    }
}
