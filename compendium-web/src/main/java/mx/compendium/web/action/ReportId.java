package mx.compendium.web.action;

import java.util.UUID;
import mx.compendium.kernel.NotFound;

/** The id of a report as it stands in an address. */
final class ReportId {

    private ReportId() {}

    /** What is no id names no report. */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("report " + text);
        }
    }
}
