package mx.compendium.statistics.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;

/**
 * What an accepted report counts as in the summaries.
 *
 * @param who everybody, its group, its institution, as {@link SummaryKeys} names them
 * @param populations all, and each it serves
 * @param territories all, each state of its scope, national, abroad
 */
public record CountedReport(
        UUID id,
        String folio,
        String name,
        String institution,
        List<String> who,
        List<String> populations,
        List<String> territories,
        int objective,
        ReportType type,
        boolean aimed,
        boolean featured,
        List<CountedMeasurement> measured) {

    /** Those of a period, in the order of their folios. */
    public static List<CountedReport> of(PeriodContent content) {
        Edition edition = new Edition(content);
        return edition.reports().stream()
                .map(report -> of(report, edition.group(report), edition))
                .toList();
    }

    private static CountedReport of(ReportEntry report, InstitutionGroup group, Edition edition) {
        return new CountedReport(
                report.id(),
                report.folio(),
                report.name(),
                report.institution(),
                List.of(SummaryKeys.ALL, SummaryKeys.group(group), SummaryKeys.institution(report.institution())),
                withAll(report.populations().stream().map(Enum::name).sorted()),
                withAll(territories(report)),
                report.principalObjective(),
                report.type(),
                report.aimedAtGirlsAdolescentsWomen(),
                report.featured(),
                report.measurements().stream()
                        .map(entry -> CountedMeasurement.of(entry, edition.period()))
                        .toList());
    }

    private static Stream<String> territories(ReportEntry report) {
        Stream<String> beyond = Stream.concat(
                report.national() ? Stream.of(SummaryKeys.NATIONAL) : Stream.empty(),
                report.countriesAbroad().isEmpty() ? Stream.empty() : Stream.of(SummaryKeys.ABROAD));
        return Stream.concat(report.states().stream().distinct().sorted(), beyond);
    }

    private static List<String> withAll(Stream<String> each) {
        return Stream.concat(Stream.of(SummaryKeys.ALL), each).toList();
    }
}
