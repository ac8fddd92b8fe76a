package mx.compendium.publication;

import org.jspecify.annotations.Nullable;

/**
 * A finding as the unit sees it.
 *
 * @param exception what was asked for it, null when nothing was
 * @param own whether the caller asked for the exception and so may not grant it
 */
public record GateRow(GateFinding finding, @Nullable GateException exception, boolean own) {

    /** Whether the publication stops at it. */
    public boolean stops() {
        return finding.stops() && (exception == null || !exception.isGranted());
    }
}
