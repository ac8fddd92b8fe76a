package mx.compendium.exchange.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.FoliatedReport;
import mx.compendium.action.TakenOver;
import mx.compendium.exchange.model.StagedRow;
import org.jspecify.annotations.Nullable;

/** Rows of many institutions, each written as its own institution's; all of them are held from the beginning, in one order. */
final class UnitTaking implements RowTaking {

    private final UnitIntake intake;
    private final TakenOver over;
    private final Map<String, OwnTaking> takings = new LinkedHashMap<>();

    /** @param institutions in the order of their codes, so that two who hold several do not wait for each other */
    UnitTaking(UnitIntake intake, TakenOver over, List<String> institutions) {
        this.intake = intake;
        this.over = over;
        institutions.forEach(code -> takings.put(code, new OwnTaking(intake.openAlone(code), over.by(), over.actor())));
    }

    @Override
    public List<@Nullable UUID> take(List<StagedRow> rows) {
        Map<StagedRow, UUID> written = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.institution()), LinkedHashMap::new, Collectors.toList()))
                .forEach((institution, own) -> written.putAll(take(institution, own)));
        List<@Nullable UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.add(written.get(row)));
        return ids;
    }

    private Map<StagedRow, UUID> take(String institution, List<StagedRow> rows) {
        List<@Nullable UUID> ids =
                Objects.requireNonNull(takings.get(institution)).take(rows);
        Map<StagedRow, UUID> written = new LinkedHashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            UUID id = ids.get(place);
            if (id != null) {
                written.put(rows.get(place), id);
            }
        }
        intake.taken(
                over,
                institution,
                written.entrySet().stream()
                        .map(one -> new FoliatedReport(
                                one.getValue(),
                                Objects.requireNonNullElse(one.getKey().folio(), "")))
                        .toList());
        return written;
    }

    @Override
    public Instant now() {
        return takings.values().stream()
                .map(OwnTaking::now)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
