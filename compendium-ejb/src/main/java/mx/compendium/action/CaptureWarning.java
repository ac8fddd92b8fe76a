package mx.compendium.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something unusual that may be right: it is confirmed with a reason, or mended.
 *
 * @param code stable code, also the key of its text
 * @param confirmedBecause the reason given, null while not confirmed
 */
public record CaptureWarning(
        String code,
        String path,
        List<Object> arguments,
        @Nullable String confirmedBecause) {

    public CaptureWarning {
        arguments = List.copyOf(arguments);
    }

    public boolean confirmed() {
        return confirmedBecause != null;
    }
}
