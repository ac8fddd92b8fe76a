package mx.compendium.web.exchange;

import java.util.UUID;
import mx.compendium.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** The id of a workbook as it stands in an address. */
public final class WorkbookId {

    private WorkbookId() {}

    /** One that is none is as absent as one that does not exist. */
    public static UUID of(@Nullable String id) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("import " + id);
        }
    }
}
