package mx.compendium.whole;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the product does in the background; five minutes are what it promises at most. */
final class Waiting {

    private static final int SECONDS = 300;

    private Waiting() {}

    /** Until an address answers 200, e.g. that of a document that is being made. */
    static HttpResponse<byte[]> untilThere(String path) throws InterruptedException {
        return until(() -> Optional.of(Rest.anonymous().get(path)).filter(answer -> answer.statusCode() == 200));
    }

    static <T> T until(Supplier<Optional<T>> there) throws InterruptedException {
        for (int second = 0; second < SECONDS; second++) {
            Optional<T> found = there.get();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("not there after " + SECONDS + " seconds");
    }
}
