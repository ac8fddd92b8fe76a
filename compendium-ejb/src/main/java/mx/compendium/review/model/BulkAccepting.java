package mx.compendium.review.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.kernel.Violation;
import mx.compendium.review.ChosenReport;
import mx.compendium.review.InboxRow;

/** Several are accepted at once only when nothing about them asks to be read; the others are left, each for its reason. */
public final class BulkAccepting {

    private BulkAccepting() {}

    /**
     * Why some of the chosen are left, with the report as the violation's field.
     *
     * @param waiting those of the chosen that still wait for the unit, as they stand now
     */
    public static List<Violation> left(List<ChosenReport> chosen, List<InboxRow> waiting) {
        Map<UUID, InboxRow> rows = waiting.stream().collect(Collectors.toMap(InboxRow::report, Function.identity()));
        List<Violation> left = new ArrayList<>();
        for (ChosenReport one : chosen) {
            InboxRow row = rows.get(one.report());
            if (row == null) {
                left.add(Violation.at(one.report().toString(), "review.accept-all.not-waiting"));
            } else if (row.version() != one.version()) {
                left.add(Violation.at(one.report().toString(), "review.accept-all.changed-meanwhile", row.folio()));
            } else if (row.confirmedWarnings() > 0 || row.open() > 0) {
                left.add(Violation.at(one.report().toString(), "review.accept-all.needs-reading", row.folio()));
            } else if (row.own()) {
                left.add(Violation.at(one.report().toString(), "review.accept-all.own-capture", row.folio()));
            }
        }
        return left;
    }
}
