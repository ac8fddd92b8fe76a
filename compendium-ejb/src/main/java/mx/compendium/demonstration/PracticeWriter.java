package mx.compendium.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.MeasurementEntry;
import org.jspecify.annotations.Nullable;

/** Writes the practices that stand in full in their file, with the figures of the edition that published them. */
final class PracticeWriter {

    private final Edition edition;

    PracticeWriter(Edition edition) {
        this.edition = edition;
    }

    Draft write(Lineage lineage, Practice practice) {
        Block text = practice.text();
        boolean published = practice.published(edition);
        return new Draft(
                lineage,
                text.required("name"),
                ReportType.valueOf(text.required("type")),
                text.required("summary"),
                text.required("purpose"),
                text.required("results"),
                text.constants("people", PopulationGroup.class),
                published ? measurements(text) : List.of(),
                text.optional("challenges"),
                goodPractice(text),
                scope(text),
                text.words("with"),
                published ? text.optional("joint") : null,
                text.says("aimed"),
                published && text.says("featured"),
                !published || text.says("synthetic"));
    }

    private static Scope scope(Block text) {
        return text.words("states").isEmpty() ? Scope.NATIONAL : Scope.in(text.words("states"));
    }

    private static @Nullable GoodPracticeEntry goodPractice(Block text) {
        return text.optional("innovation") == null
                ? null
                : new GoodPracticeEntry(
                        text.required("innovation"), text.required("replicability"), text.required("lessons"));
    }

    private List<MeasurementEntry> measurements(Block text) {
        List<MeasurementEntry> entries = new ArrayList<>();
        for (String said : text.all("measure")) {
            entries.add(measurement(entries.size() + 1, said.split("\\|", -1)));
        }
        return entries;
    }

    /** As {@code counted|unit|reach|from|to|total|women|men|sexual diversity}; without dates it counts the whole period. */
    private MeasurementEntry measurement(int ordinal, String[] said) {
        return new MeasurementEntry(
                ordinal,
                said[0],
                said[1],
                Reach.valueOf(said[2]),
                said[3].isEmpty() ? edition.from() : LocalDate.parse(said[3]),
                said[4].isEmpty() ? edition.to() : LocalDate.parse(said[4]),
                Long.parseLong(said[5]),
                count(said, 6),
                count(said, 7),
                count(said, 8),
                null,
                List.of());
    }

    private static @Nullable Long count(String[] said, int at) {
        return at >= said.length || said[at].isEmpty() ? null : Long.valueOf(said[at]);
    }
}
