package mx.compendium.ground;

/** The pause between two looks. */
final class Waiting {

    private static final long MILLISECONDS = 200;

    private Waiting() {}

    static void pause() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        }
    }
}
