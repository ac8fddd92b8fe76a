package mx.compendium.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the publish gate that the unit wants to let pass.
 *
 * @param finding key of the finding
 * @param grantedAt when a second person agreed, null until then
 */
public record GateException(
        String finding,
        String document,
        String section,
        String place,
        String code,
        String written,
        String reason,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Instant grantedAt) {

    public boolean isGranted() {
        return grantedAt != null;
    }
}
