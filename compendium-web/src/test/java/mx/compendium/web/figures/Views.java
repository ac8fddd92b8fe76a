package mx.compendium.web.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.action.Standing;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.PeriodView;
import mx.compendium.statistics.StateEntry;
import mx.compendium.statistics.ViewCounts;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.web.text.Spoken;

/** A small period: ten reports, two groups that report, a third that was invited only. */
final class Views {

    static final Map<String, Standing> STANDINGS =
            Map.of("APF-SALUD", Standing.ON_TIME, "EF-GRO", Standing.LATE, "OSC-IMUMI", Standing.MISSING);

    private static final List<InstitutionEntry> INSTITUTIONS = List.of(
            new InstitutionEntry("APF-SALUD", "Secretaría de Salud", "SALUD", InstitutionGroup.APF, null),
            new InstitutionEntry("EF-GRO", "Gobierno de Guerrero", null, InstitutionGroup.EF, "12"),
            new InstitutionEntry("OSC-IMUMI", "IMUMI", null, InstitutionGroup.OSC, null));

    private Views() {}

    static ShownView shown() {
        return new ShownView(
                dashboard(ViewFilter.all()),
                ViewAddress.of("2023", name -> null),
                List.of(),
                STANDINGS,
                Spoken.spanish());
    }

    static Dashboard dashboard(ViewFilter filter) {
        ViewCounts counts = new ViewCounts(
                10,
                2,
                Map.of(1, 4L, 7, 6L),
                Map.of(InstitutionGroup.APF, 7L, InstitutionGroup.EF, 3L),
                Map.of(ReportType.PROGRAM, 5L, ReportType.ACTION, 5L),
                Map.of(InstitutionGroup.APF, Map.of(1, 2L, 7, 5L), InstitutionGroup.EF, Map.of(1, 2L, 7, 1L)),
                Map.of("APF-SALUD", 7L, "EF-GRO", 3L),
                Map.of("12", 3L),
                Map.of(PopulationGroup.WOMEN, 8L));
        List<MeasuredSum> measured = List.of(
                new MeasuredSum("obras.direct", "obras", 1, 89, 0, 0, Map.of()),
                new MeasuredSum(
                        "personas.direct", "personas", 2, 20053, 2, 20053, Map.of("women", 11706L, "men", 8347L)));
        return new Dashboard(
                filter,
                new PeriodView(facts(), INSTITUTIONS, Set.of("APF-SALUD", "EF-GRO"), counts, measured),
                true,
                Instant.parse("2023-08-14T16:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                IntStream.rangeClosed(1, 23)
                        .mapToObj(number -> new ObjectiveEntry(number, "Corto " + number, "", "", "Short", ""))
                        .toList(),
                List.of(new StateEntry("12", "Guerrero", "Gro.")),
                List.of());
    }

    private static PeriodFacts facts() {
        return new PeriodFacts(
                "2023",
                "2023",
                LocalDate.of(2022, 6, 1),
                LocalDate.of(2023, 6, 30),
                RoundingRule.TRUNCATE,
                "2022",
                true);
    }
}
