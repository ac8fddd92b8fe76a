package mx.compendium.notification.model;

import java.time.Duration;
import java.util.List;
import mx.compendium.notification.MailProblem;

/** what could not go is tried again after growing pauses; a server that does not answer never makes a mail fail. */
public final class R38Retries {

    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 20, 30, 60);
    private static final int MOST_REFUSALS = 24;

    private R38Retries() {}

    /**
     * How long to wait after an attempt.
     *
     * @param attempts made so far, at least 1
     */
    public static Duration pause(int attempts) {
        return Duration.ofMinutes(MINUTES.get(Math.min(attempts, MINUTES.size()) - 1));
    }

    /** Whether trying again is of no use. */
    public static boolean givenUp(MailProblem problem, int attempts) {
        return switch (problem) {
            case SERVER_AWAY -> false;
            case REFUSED -> attempts >= MOST_REFUSALS;
            case NOBODY, NO_ADDRESS, ADDRESS_REFUSED -> true;
        };
    }
}
