package mx.compendium.kernel.boundary;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** A step of the start: it succeeds, or the deployment fails with one clear line in the log. */
public final class Start {

    private static final Logger LOG = System.getLogger("mx.compendium");

    private Start() {}

    /** Runs the step; on failure logs {@code Compendium cannot start: <what>: <why>} and refuses to start. */
    public static void orRefuse(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            String line = "Compendium cannot start: " + what + ": " + why(failure);
            LOG.log(Level.ERROR, line);
            throw new IllegalStateException(line, failure);
        }
    }

    /** First line of the innermost cause: what an operator can act on. */
    static String why(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return firstLine(cause.getMessage(), cause.getClass().getSimpleName());
    }

    private static String firstLine(@Nullable String message, String otherwise) {
        return message == null
                ? otherwise
                : message.lines().filter(line -> !line.isBlank()).findFirst().orElse(otherwise);
    }
}
