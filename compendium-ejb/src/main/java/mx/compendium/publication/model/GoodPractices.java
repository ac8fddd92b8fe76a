package mx.compendium.publication.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.statistics.GoodPracticeEntry;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/**
 * The good practices of an edition in the fields in which the repository of the United Nations Network on Migration
 * (migrationnetwork.un.org) takes them, to be entered there without typing them again. Texts stay in Spanish.
 */
final class GoodPractices {

    static final String NAME = "BuenasPracticas";

    private GoodPractices() {}

    static OpenTable table(OpenTables tables) {
        return new OpenTable(
                NAME,
                OpenDictionary.practices().map(row -> row[0]).toList(),
                tables.content().reports().stream()
                        .filter(report -> report.goodPractice() != null)
                        .sorted(Comparator.comparing(ReportEntry::folio))
                        .map(report -> row(report, tables))
                        .toList());
    }

    private static List<@Nullable Object> row(ReportEntry report, OpenTables tables) {
        GoodPracticeEntry practice = Objects.requireNonNull(report.goodPractice());
        return Arrays.asList(
                report.name(),
                report.principalObjective(),
                report.relatedObjectives(),
                principles(report.principles()),
                report.sdgTargets(),
                CsvTable.day(report.startDate()),
                CsvTable.day(report.endDate()),
                "Good practice",
                report.national() ? "National: México" : String.join("; ", scope(report, tables)),
                report.summary(),
                Stream.concat(Stream.of(report.institution()), report.coResponsible().stream())
                        .map(tables::institution)
                        .toList(),
                paragraphs(report.purpose(), practice.innovation()),
                paragraphs(report.results(), measured(report)),
                paragraphs(practice.lessons(), report.challenges()),
                practice.replicability(),
                tables.address(report));
    }

    private static List<String> scope(ReportEntry report, OpenTables tables) {
        return Stream.concat(report.states().stream().map(tables::state), report.countriesAbroad().stream())
                .toList();
    }

    private static List<String> principles(List<Integer> numbers) {
        return ReferenceCatalogue.load().principles().stream()
                .filter(one -> numbers.contains(one.number()))
                .map(ReferencePrinciple::nameEn)
                .toList();
    }

    /** Totals only: parts could point at persons. */
    private static String measured(ReportEntry report) {
        return PeriodTables.ordered(report).stream()
                .map(GoodPractices::measured)
                .collect(Collectors.joining("\n"));
    }

    private static String measured(MeasurementEntry one) {
        return one.counted() + ": " + one.total() + " " + one.unit() + " (" + one.from() + " – " + one.to() + ", "
                + Words.reach(one.reach()) + ")";
    }

    private static String paragraphs(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isBlank())
                .map(Objects::requireNonNull)
                .collect(Collectors.joining("\n\n"));
    }
}
