package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.MeasurementEntry.AgeEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/** The content of a period as the tables of the bundle; parts that could point at persons are kept back. */
final class PeriodTables {

    /** Stands in the cell of a part that is kept back. */
    static final String SUPPRESSED = "suprimido";

    private final PeriodContent content;
    private final Map<String, CsvTable> tables = new LinkedHashMap<>();

    private PeriodTables(PeriodContent content) {
        this.content = content;
    }

    /** By the name of the file, {@code data/2023/actions.csv}. */
    static Map<String, byte[]> of(PeriodContent content) {
        PeriodTables made = new PeriodTables(content);
        made.catalogues();
        made.actions();
        made.measurements();
        made.programmes();
        Map<String, byte[]> files = new LinkedHashMap<>();
        String folder = "data/" + content.period().code() + "/";
        made.tables.forEach((name, table) -> files.put(folder + name, table.bytes()));
        return files;
    }

    private CsvTable table(String name) {
        CsvTable table = new CsvTable(BundleDictionary.columns(name));
        tables.put(name, table);
        return table;
    }

    /** Rows are in the order of their first cell. */
    private static <T> List<T> by(List<T> rows, Function<T, String> key) {
        return rows.stream().sorted(Comparator.comparing(key)).toList();
    }

    private void catalogues() {
        PeriodFacts period = content.period();
        table("period.csv")
                .row(
                        period.code(),
                        period.title(),
                        period.coverageStart(),
                        period.coverageEnd(),
                        period.rounding(),
                        period.historyBegins(),
                        period.demonstration(),
                        period.source());
        CsvTable objectives = table("objectives.csv");
        by(content.objectives(), objective -> String.valueOf(objective.number()))
                .forEach(one -> objectives.row(
                        one.number(),
                        one.shortName(),
                        one.officialName(),
                        one.displayName(),
                        one.shortNameEn(),
                        one.displayNameEn()));
        CsvTable states = table("states.csv");
        by(content.states(), state -> state.inegiCode())
                .forEach(one -> states.row(one.inegiCode(), one.name(), one.abbreviation()));
        CsvTable institutions = table("institutions.csv");
        by(content.institutions(), institution -> institution.code())
                .forEach(one -> institutions.row(one.code(), one.name(), one.acronym(), one.group(), one.stateCode()));
    }

    private List<ReportEntry> reports() {
        return by(content.reports(), ReportEntry::folio);
    }

    private void actions() {
        CsvTable actions = table("actions.csv");
        reports().forEach(report -> actions.row(cells(report)));
    }

    /** A row of {@code actions.csv}. */
    static @Nullable Object[] cells(ReportEntry report) {
        GoodPracticeEntry practice = report.goodPractice();
        return new @Nullable Object[] {
            report.folio(),
            report.id(),
            report.lineage(),
            report.name(),
            report.type(),
            report.continuity(),
            report.institution(),
            report.coResponsible(),
            report.principalObjective(),
            report.relatedObjectives(),
            report.principles(),
            report.sdgTargets(),
            report.summary(),
            report.purpose(),
            report.populations(),
            report.aimedAtGirlsAdolescentsWomen(),
            report.stages(),
            report.national(),
            report.states(),
            report.municipalities(),
            report.countriesAbroad(),
            CsvTable.day(report.startDate()),
            CsvTable.day(report.endDate()),
            report.results(),
            report.challenges(),
            practice == null ? null : practice.innovation(),
            practice == null ? null : practice.replicability(),
            practice == null ? null : practice.lessons(),
            report.jointProgramme(),
            report.featured(),
            report.synthetic()
        };
    }

    private void measurements() {
        CsvTable measurements = table("measurements.csv");
        CsvTable ages = table("ages.csv");
        for (ReportEntry report : reports()) {
            for (MeasurementEntry one : ordered(report)) {
                measurements.row(cells(report, one));
                ages(ages, report, one);
            }
        }
    }

    static List<MeasurementEntry> ordered(ReportEntry report) {
        return report.measurements().stream()
                .sorted(Comparator.comparingInt(MeasurementEntry::ordinal))
                .toList();
    }

    /** A row of {@code measurements.csv}. */
    static @Nullable Object[] cells(ReportEntry report, MeasurementEntry one) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                report.folio(),
                one.ordinal(),
                one.counted(),
                one.unit(),
                one.reach(),
                one.from(),
                one.to(),
                one.total()));
        List<@Nullable Long> parts = new ArrayList<>();
        parts.add(one.women());
        parts.add(one.men());
        parts.add(one.sexualDiversity());
        parts.add(one.notSpecified());
        cells.addAll(told(parts));
        return cells.toArray();
    }

    /** Parts as they may be told; one that was not reported stays empty. */
    private static List<@Nullable Object> told(List<@Nullable Long> parts) {
        List<Long> reported = new ArrayList<>();
        for (Long part : parts) {
            if (part != null) {
                reported.add(part);
            }
        }
        List<Boolean> hidden = SmallCells.suppressed(reported);
        List<@Nullable Object> told = new ArrayList<>();
        int place = 0;
        for (Long part : parts) {
            told.add(part == null ? null : hidden.get(place++) ? SUPPRESSED : part);
        }
        return told;
    }

    private static void ages(CsvTable table, ReportEntry report, MeasurementEntry one) {
        ageCells(report, one).forEach(table::row);
    }

    /** Rows of {@code ages.csv}. */
    static List<@Nullable Object[]> ageCells(ReportEntry report, MeasurementEntry one) {
        List<AgeEntry> ages = one.ages();
        List<Boolean> hidden =
                SmallCells.suppressed(ages.stream().map(AgeEntry::count).toList());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < ages.size(); i++) {
            AgeEntry age = ages.get(i);
            Object count = hidden.get(i) ? SUPPRESSED : age.count();
            rows.add(new @Nullable Object[] {report.folio(), one.ordinal(), age.band(), count});
        }
        return rows;
    }

    private void programmes() {
        CsvTable programmes = table("programmes.csv");
        by(content.jointProgrammes(), joint -> joint.code())
                .forEach(one -> programmes.row(one.code(), one.name(), one.coordinator()));
    }
}
